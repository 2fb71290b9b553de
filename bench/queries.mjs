import { readFileSync } from "node:fs";
import path from "node:path";
import { superuser } from "../scripts/postgres.mjs";

const own = "begin|commit|rollback|select set_config|select has_schema_privilege|select \\* from app.session_viewer";

/** Has the server write down every statement; returns what counts a visit's, besides the transaction and who is asking. */
export async function queryCounter({ folder, env }) {
  const sql = superuser(folder, Number(new URL(env.DATABASE_OWNER_URL).port));
  await sql`alter system set log_statement = 'all'`.simple();
  await sql`alter system set log_line_prefix = '%u '`.simple();
  await sql`select pg_reload_conf()`;
  await sql.end();
  const user = new URL(env.DATABASE_URL).username;
  const query = new RegExp(`^${user} LOG: +(execute [^:]*|statement): (?!${own})`, "gm");
  const log = () => readFileSync(path.join(folder, "log"));
  return async (visit) => {
    await visit(); // The first visit connects and is noted in the session.
    const before = log().length;
    await visit();
    return log().subarray(before).toString().match(query)?.length ?? 0;
  };
}
