import { person } from "./cast";
import { conferences } from "./cast-conferences";
import { key, towns } from "./cast-keys";
import { call, refused, type Tx } from "./rehearsal";

export type Who = Parameters<typeof person>[0] | null;
export const viewer = (who: Who) => who && person(who);

/** One who signs up; the letter is name and address. */
const one = (letter: string) => ({ name: letter, address: `${letter}@seat.example`, municipality: towns.home });

export const signUp = (
  letters: string,
  { party = key(75, letters.charCodeAt(0)), split = false, to = conferences.open } = {},
) => `select app.sign_up('${to}', '${party}', '${JSON.stringify([...letters].map(one))}', ${split}, 'da') as it`;

/** Room for so many besides the four who are planted. */
export const seats = (tx: Tx, free: number) =>
  tx`update conferences set capacity = 4 + ${free}::int where id = ${conferences.open}`;

/** "a confirmed, b waiting", in the order of arrival, without those who were planted. */
export const list = async (tx: Tx) => {
  const rows = await tx<
    { it: string }[]
  >`select name || ' ' || app.sign_up_state(s) as it from sign_ups s where address like '%@seat.example' order by number`;
  return rows.map(({ it }) => it).join(", ");
};
export const mailed = async (tx: Tx) => {
  const rows = await tx<
    { it: string }[]
  >`select left(address, 1) || ' ' || kind as it from mails where address like '%@seat.example' and queued_at = now() order by 1`;
  return rows.map(({ it }) => it);
};
export const idOf = async (tx: Tx, letter: string) =>
  (
    await tx<
      { id: string }[]
    >`select id from sign_ups where address = ${`${letter}@seat.example`} order by number desc limit 1`
  )[0]?.id ?? "";
export const cancel = async (tx: Tx, letter: string, who: Who = "kmk", why = "") =>
  call(tx, viewer(who), `select app.cancel_sign_up(null, '${await idOf(tx, letter)}', '${why}') as it`);
export const answer = async (tx: Tx, letter: string, yes: boolean, who: Who = "kmk") =>
  refused(tx, viewer(who), `select app.answer_offer(null, '${await idOf(tx, letter)}', ${yes})`);
export const link = async (tx: Tx, letter: string) => {
  await call(
    tx,
    "worker",
    `select app.issue_sign_up_link('${await idOf(tx, letter)}', sha256('link ${letter}')) as it`,
  );
  return `sha256('link ${letter}')`;
};
