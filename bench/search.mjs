import { readFileSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { superuser } from "../scripts/postgres.mjs";

const [meetings, items, papers] = [2000, 10, 3];
const words = ["musik", "dans", "biblioteker", "teater", "scenekunst", "børnekultur", "økonomi"];

/** How many rows `growAgendas` adds that the secretariat may read. */
export const grown = meetings * (1 + items * (1 + papers));

/** Years of meetings with items and papers, those of the weeks to come handed in long before; each of the seven words stands in a seventh of them. */
export async function growAgendas(url) {
  const sql = postgres(url, { max: 1, onnotice() {} });
  const audited = ["meetings", "agenda_items", "papers"];
  for (const table of audited) await sql.unsafe(`alter table ${table} disable trigger audited`);
  await sql`insert into meetings (forum, title, starts_at, ends_at, place, source, example)
    select (array['kmp', 'kmk', 'chairmanship', 'project'])[1 + i % 4]::forum, 'Møde ' || i, now() + (100 - i) * interval '2 days', now() + (100 - i) * interval '2 days' + interval '2 hours', 'Viften', 'grown', true
    from generate_series(1, ${meetings}::int) i`;
  await sql`insert into agenda_items (meeting_id, number, title, body, visibility, example)
    select m.id, n, 'Punkt om ' || (${sql.array(words)}::text[])[1 + (n * 7 + extract(doy from m.starts_at)::int) % 7], 'Sagen handler om samarbejdet i kommunerne.',
      (array['open', 'members', 'closed'])[1 + n % 3]::item_visibility, true from meetings m, generate_series(1, ${items}::int) n where m.source = 'grown'`;
  await sql`with p as (select i.id, n, 'Bilag ' || n || ' til ' || i.title as title, gen_random_uuid() as file, case when m.starts_at < now() + interval '8 days' then m.starts_at - interval '8 days' else now() - interval '60 days' end as at
      from agenda_items i join meetings m on m.id = i.meeting_id, generate_series(1, ${papers}::int) n where m.source = 'grown'),
    f as (insert into files (id, key, name, content_type, bytes, added_at) select file, file, 'bilag.pdf', 'application/pdf', 1, at from p)
    insert into papers (agenda_item_id, number, title, file_id, added_at, example) select id, n, title, file, at, true from p`;
  for (const table of audited) await sql.unsafe(`alter table ${table} enable trigger audited`);
  await sql`vacuum analyze`.simple();
  await sql.end();
}

/** What the database takes for the search of a visit, in ms, from its own log: the least of twenty, which other work on the machine disturbs least. */
export async function searchTime({ folder, env }, visit) {
  const sql = superuser(folder, Number(new URL(env.DATABASE_OWNER_URL).port));
  await sql`alter system set log_min_duration_statement = 0`.simple();
  await sql`select pg_reload_conf()`;
  await sql.end();
  const log = () => readFileSync(path.join(folder, "log"));
  const times = [];
  for (let n = 0; n < 20; n++) {
    const before = log().length;
    await visit();
    const said = log().subarray(before).toString();
    const parts = [...said.matchAll(/duration: ([\d.]+) ms +\w+[^:]*:\s+with (?:seen|shown) as/g)];
    times.push(parts.reduce((sum, [, ms]) => sum + Number(ms), 0));
  }
  return Math.min(...times);
}
