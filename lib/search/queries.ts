import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { cache } from "react";
import type { FindingKind, Search } from "@/lib/search/input";
import { type Finding, isEnough, markEnd, markStart } from "@/lib/search/rules";
import { list } from "@/lib/sql";
import { readOpenly } from "@/lib/viewer";

export const findingsPageSize = 20;

type Findings = { counts: Partial<Record<FindingKind, number>>; findings: Finding[] };

/** Of each kind: its table and key, what its page needs (meeting, number), title, text, where it belongs, when, struck, example. */
const sources: Record<FindingKind, { table: string; key: "id" | "code" | "key"; shown: SQL; joins?: SQL }> = {
  meeting: {
    table: "meetings",
    key: "id",
    shown: sql`null::uuid, null::integer, x.title, concat_ws(', ', x.place, x.address), '', to_json(x.starts_at) #>> '{}', x.cancelled_at is not null, x.example`,
  },
  item: {
    table: "agenda_items",
    key: "id",
    joins: sql`join meetings m on m.id = x.meeting_id left join item_decisions d on d.item_id = x.id`,
    shown: sql`m.id, x.number, x.title, concat_ws(' ', x.body, x.recommendation, d.words), m.title, to_json(m.starts_at) #>> '{}', x.withdrawn_at is not null, x.example`,
  },
  paper: {
    table: "papers",
    key: "id",
    joins: sql`join agenda_items i on i.id = x.agenda_item_id join meetings m on m.id = i.meeting_id left join files f on f.id = x.file_id`,
    shown: sql`m.id, i.number, x.title, translate(f.name, '_', ' '), m.title, to_json(m.starts_at) #>> '{}', i.withdrawn_at is not null, x.example`,
  },
  story: {
    table: "stories",
    key: "id",
    joins: sql`join projects p on p.id = x.project_id`,
    shown: sql`null::uuid, null::integer, x.title, concat_ws(' ', x.lead, x.body), p.title, to_json(x.sent_at) #>> '{}', false, x.example`,
  },
  dataset: {
    table: "datasets",
    key: "id",
    shown: sql`null::uuid, null::integer, x.title, x.description, x.source, null, false, x.example`,
  },
  activity: {
    table: "activities",
    key: "id",
    shown: sql`null::uuid, null::integer, x.title, concat_ws(' ', x.body, x.place),
      (select string_agg(m.name, ', ' order by m.name) from municipalities m where m.code = any(x.municipality_codes)), x.starts_on::text, false, x.example`,
  },
  project: {
    table: "projects",
    key: "id",
    joins: sql`join effort_areas e on e.id = x.effort_area_id`,
    shown: sql`null::uuid, null::integer, x.title, x.summary, e.title, null, false, x.example`,
  },
  conference: {
    table: "conferences",
    key: "id",
    shown: sql`null::uuid, null::integer, x.title, x.summary, x.place, to_json(x.starts_at) #>> '{}', false, x.example`,
  },
  municipality: {
    table: "municipalities",
    key: "code",
    shown: sql`null::uuid, null::integer, x.name, '', x.region, null, false, false`,
  },
  person: {
    table: "people",
    key: "id",
    joins: sql`left join municipalities m on m.code = x.municipality_code`,
    shown: sql`null::uuid, null::integer, x.name, x.title, m.name, null, false, x.example`,
  },
  measure: {
    table: "measures",
    key: "key",
    shown: sql`null::uuid, null::integer, x.key || ' ' || x.title, x.body, '', null, false, false`,
  },
  policy: {
    table: "policies",
    key: "key",
    joins: sql`left join measures m on m.key = x.measure_key`,
    shown: sql`null::uuid, null::integer, x.question, '', m.title, null, false, false`,
  },
};

const all = Object.entries(sources) as [FindingKind, (typeof sources)[FindingKind]][];
const union = (parts: SQL[]) => sql.join(parts, sql` union all `);

/** Keys that the index found, and of those the rows that whoever asks may read; the subquery is asked for each key. */
const seenOf = (words: string) => {
  const seen = (kind: FindingKind, wanted: string, table: string, key: string, found: "id" | "key") =>
    sql`select ${sql.raw(`'${kind}'`)} as kind, h.id, h.key, h.rank from app.search(${sql.raw(`'${wanted}'`)}, ${words}) h,
      lateral (select from ${sql.raw(table)} x where x.${sql.raw(key)} = h.${sql.raw(found)} offset 0) visible`;
  return union([
    ...all.map(([kind, { table, key }]) => seen(kind, kind, table, key, key === "id" ? "id" : "key")),
    seen("item", "decision", "item_decisions", "item_id", "id"),
  ]);
};

type Key = { kind: FindingKind; id: string | null; key: string | null; place: number };

/** What the lines of some rows need, looked up row by row; only the kinds among them are asked. */
const linesOf = (keys: Key[]) => {
  const found = all.filter(([kind]) => keys.some((key) => key.kind === kind));
  const lines = found.map(
    ([kind, { table, key, joins = sql``, shown }]) =>
      sql`select s.kind, s.place, coalesce(s.id::text, s.key), x.* from shown s,
        lateral (select ${shown} from ${sql.raw(table)} x ${joins} where x.${sql.raw(key)} = s.${sql.raw(key === "id" ? "id" : "key")} offset 0) x
        where s.kind = ${sql.raw(`'${kind}'`)}`,
  );
  return sql`with shown as (select * from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) s (kind text, id uuid, key text, place integer)),
    lines (kind, place, id, parent, number, name, text, inside, at, withdrawn, example) as (${union(lines)})`;
};

const own = markStart + markEnd;
const marks = `StartSel=${markStart}, StopSel=${markEnd}`;
/** Markdown without its marks; private letters are ours alone. */
const plain = sql`translate(regexp_replace(left(l.text, 20000), ${"[*#_`>|]+|[]][(][^)]*[)]|[[]|[[:space:]]+"}, ' ', 'g'), ${own}, '')`;

/** The rows that whoever asks may read and that hold the words, best first, with how many there are of each kind. Two queries. */
export const findings = cache(async ({ q, kind, page }: Search): Promise<Findings> => {
  if (!isEnough(q)) return { counts: {}, findings: [] };
  return readOpenly(async (tx) => {
    const [found] = await tx.execute<{ counts: Findings["counts"]; keys: Key[] }>(sql`
      with seen as materialized (${seenOf(q)}),
      best as (select * from seen where ${kind ?? null}::text is null or kind = ${kind ?? null}
        order by rank desc, kind, id, key limit ${findingsPageSize} offset ${(page - 1) * findingsPageSize})
      select (select coalesce(jsonb_object_agg(kind, n), '{}') from (select kind, count(*) as n from seen group by kind) c) as counts,
        ${list(sql`select kind, id, key, row_number() over (order by rank desc, kind, id, key) as place from best`)} as keys`);
    const { counts, keys } = found!;
    if (keys.length === 0) return { counts, findings: [] };
    const findings = await tx.execute<Finding>(sql`${linesOf(keys)}
      select l.kind, l.id, l.parent, l.number, l.name, coalesce(l.inside, '') as inside, l.at, l.withdrawn, l.example,
        ts_headline('danish', translate(l.name, ${own}, ''), f.q, ${`HighlightAll=true, ${marks}`}) as title,
        ts_headline('danish', ${plain}, f.q, ${`MinWords=12, MaxWords=28, ${marks}`}) as text
      from lines l, app.search_query(${q}) f (q) order by l.place`);
    return { counts, findings };
  });
});
