import { call, playing, type Tx } from "./rehearsal";

/** A challenge that is still open. */
export const ask = (tx: Tx, challenge = "challenge") =>
  playing(tx, null, (as) => as.unsafe(`select app.ask_passkey(sha256('${challenge}'))`));
/** What the server is given to judge an answer by. */
export const attempt = async (tx: Tx, credential = "credential", challenge = "challenge") => {
  const [row] = await playing(tx, null, (as) =>
    as.unsafe(`select * from app.try_passkey(sha256('${challenge}'), '${credential}')`),
  );
  return row as { holder: string; public_key: Buffer } | undefined;
};
/** The answer was right: signs in, with the device's counter. */
export const enter = (tx: Tx, count = 8, credential = "credential") =>
  call(tx, null, `select app.passkey_sign_in('${credential}', ${count}, sha256('later'), null, 'Firefox') as it`);
export const adding = (credential = "new", count = 0, title = "Laptop") =>
  `select app.add_passkey('${credential}', 'key', ${count}, '${title}')`;
export const confirming = (count = 8, credential = "credential") =>
  `select app.passkey_confirm('${credential}', ${count}) as it`;
/** The mails about passkeys, the first first. */
export const told = async (tx: Tx) =>
  (
    await tx<
      { it: string }[]
    >`select kind || ' ' || (data ->> 'title') || ' ' || coalesce(data ->> 'kind', '') || ' ' || address as it
      from mails where kind like 'passkey_%' order by queued_at, kind`
  ).map(({ it }) => it.replace(/ +/g, " "));
