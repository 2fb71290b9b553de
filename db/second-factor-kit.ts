import { cast } from "./cast-keys";
import { call, playing, type Tx } from "./rehearsal";

export type Role = keyof typeof cast;
/** Somebody in the session that was planted for them. */
export const inSession = async (tx: Tx, role: Role) => {
  const [row] = await tx<{ id: string }[]>`select id from sessions where token_hash = sha256(${Buffer.from(role)})`;
  return { id: cast[role], sessionId: row?.id ?? "" };
};
export const codes = "array[sha256('first'), sha256('second')]";
export const setUp = async (tx: Tx, role: Role, step = 100) => {
  const viewer = await inSession(tx, role);
  await call(tx, viewer, "select app.begin_factor('sealed')");
  await call(tx, viewer, `select app.finish_factor(${step}, ${codes})`);
  return viewer;
};
export const demand = (tx: Tx, answer = "yes") =>
  tx`insert into policy_decisions (policy_key, value, valid_from, basis, created_at)
    values ('second_factor', ${tx.json({ secretariat: answer })}, app.today(), 'b', clock_timestamp())`;
export const open = (tx: Tx, role: Role) =>
  tx`insert into sessions (person_id, token_hash) values (${cast[role]}, sha256('later'))`;
export const holder = (tx: Tx, session: string) =>
  call(tx, null, `select id as it from app.session_viewer(sha256('${session}'))`);
export const forums = (tx: Tx, session: string) =>
  call(tx, null, `select forums as it from app.session_viewer(sha256('${session}'))`);
export const attempt = async (tx: Tx, session = "later") => {
  const [row] = await playing(tx, null, (as) => as.unsafe(`select * from app.try_factor(sha256('${session}'))`));
  return row as { secret: Buffer | null; locked: boolean; used_step: number } | undefined;
};
export const pass = (tx: Tx, step: number, session = "later") =>
  call(tx, null, `select app.pass_factor(sha256('${session}'), ${step}) as it`);
export const spend = (tx: Tx, code: string) =>
  call(tx, null, `select app.spend_recovery(sha256('later'), sha256('${code}')) as it`);
