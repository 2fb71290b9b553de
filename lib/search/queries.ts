import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { cache } from "react";
import type { FindingKind, Search } from "@/lib/search/input";
import { isEnough, markEnd, markStart } from "@/lib/search/rules";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

export const findingsPageSize = 20;

export type Finding = {
  kind: FindingKind;
  /** Its key, as its page names it; an item or a paper stands on the page of its meeting, at its number. */
  id: string;
  parent: string | null;
  number: number | null;
  name: string;
  /** Title and text with the found words between marks. */
  title: string;
  text: string;
  /** Where it belongs: a meeting, a project, a municipality. */
  inside: string;
  /** A moment as an ISO string, or a day. */
  at: string | null;
  withdrawn: boolean;
  example: boolean;
};

export type Findings = { counts: Partial<Record<FindingKind, number>>; findings: Finding[] };

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
    shown: sql`null, null, x.title, concat_ws(' ', x.lead, x.body), p.title, to_json(x.sent_at) #>> '{}', false, x.example`,
  },
  dataset: {
    table: "datasets",
    key: "id",
    shown: sql`null, null, x.title, x.description, x.source, null, false, x.example`,
  },
  activity: {
    table: "activities",
    key: "id",
    shown: sql`null, null, x.title, concat_ws(' ', x.body, x.place),
      (select string_agg(m.name, ', ' order by m.name) from municipalities m where m.code = any(x.municipality_codes)), x.starts_on::text, false, x.example`,
  },
  project: {
    table: "projects",
    key: "id",
    joins: sql`join effort_areas e on e.id = x.effort_area_id`,
    shown: sql`null, null, x.title, x.summary, e.title, null, false, x.example`,
  },
  conference: {
    table: "conferences",
    key: "id",
    shown: sql`null, null, x.title, x.summary, x.place, to_json(x.starts_at) #>> '{}', false, x.example`,
  },
  municipality: {
    table: "municipalities",
    key: "code",
    shown: sql`null, null, x.name, '', x.region, null, false, false`,
  },
  person: {
    table: "people",
    key: "id",
    joins: sql`left join municipalities m on m.code = x.municipality_code`,
    shown: sql`null, null, x.name, x.title, m.name, null, false, x.example`,
  },
  measure: {
    table: "measures",
    key: "key",
    shown: sql`null, null, x.key || ' ' || x.title, x.body, '', null, false, false`,
  },
  policy: {
    table: "policies",
    key: "key",
    joins: sql`left join measures m on m.key = x.measure_key`,
    shown: sql`null, null, x.question, '', m.title, null, false, false`,
  },
};

const all = Object.entries(sources) as [FindingKind, (typeof sources)[FindingKind]][];
const union = (parts: SQL[]) => sql.join(parts, sql` union all `);

/** Keys that the index found, and of those the rows that the viewer may read; the subquery is asked for each key. */
const seenOf = (words: string) => {
  const seen = (kind: FindingKind, wanted: string, table: string, key: string, found: "id" | "key") =>
    sql`select ${sql.raw(`'${kind}'`)} as kind, h.id, h.key, h.rank from app.search(${sql.raw(`'${wanted}'`)}, ${words}) h,
      lateral (select from ${sql.raw(table)} x where x.${sql.raw(key)} = h.${sql.raw(found)} offset 0) visible`;
  return union([
    ...all.map(([kind, { table, key }]) => seen(kind, kind, table, key, key === "id" ? "id" : "key")),
    seen("item", "decision", "item_decisions", "item_id", "id"),
  ]);
};

/** Everything of the shown rows that their lines need. */
const details = union(
  all.map(
    ([kind, { table, key, joins = sql``, shown }]) =>
      sql`select s.kind, s.rank, s.place, x.${sql.raw(key)}::text as id, ${shown} from shown s
        join ${sql.raw(table)} x on x.${sql.raw(key)} = s.${sql.raw(key === "id" ? "id" : "key")} ${joins} where s.kind = ${sql.raw(`'${kind}'`)}`,
  ),
);

const marks = `StartSel=${markStart}, StopSel=${markEnd}`;
/** Markdown without its marks; private letters are ours alone. */
const plain = (text: SQL) =>
  sql`translate(regexp_replace(left(${text}, 20000), ${"[*#_`>|]+|[]][(][^)]*[)]|[[]|[[:space:]]+"}, ' ', 'g'), ${markStart + markEnd}, '')`;

/** The rows that the viewer may read and that hold the words, best first, with how many there are of each kind. One query. */
export const findings = cache(async ({ q, kind, page }: Search): Promise<Findings> => {
  if (!isEnough(q)) return { counts: {}, findings: [] };
  const [found] = await read((tx) =>
    tx.execute<Findings>(sql`
      with seen as materialized (${seenOf(q)}),
      best as (select * from seen where ${kind ?? null}::text is null or kind = ${kind ?? null}
        order by rank desc, kind, id, key limit ${findingsPageSize} offset ${(page - 1) * findingsPageSize}),
      shown as materialized (select *, row_number() over (order by rank desc, kind, id, key) as place from best),
      details (kind, rank, place, id, parent, number, name, text, inside, at, withdrawn, example) as (${details})
      select (select coalesce(jsonb_object_agg(kind, n), '{}') from (select kind, count(*) as n from seen group by kind) c) as counts,
        ${list(sql`select d.kind, d.id, d.parent, d.number, d.name, coalesce(d.inside, '') as inside, d.at, d.withdrawn, d.example,
            ts_headline('danish', translate(d.name, ${markStart + markEnd}, ''), f.q, ${`HighlightAll=true, ${marks}`}) as title,
            ts_headline('danish', ${plain(sql`d.text`)}, f.q, ${`MinWords=12, MaxWords=28, ${marks}`}) as text
          from details d, app.search_query(${q}) f (q) order by d.place`)} as findings`),
  );
  return found ?? { counts: {}, findings: [] };
});
