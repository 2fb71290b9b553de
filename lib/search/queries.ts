import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { cache } from "react";
import { rowOf, type Source, sources } from "@/lib/findings/queries";
import type { FindingKind, FindingSource, Search } from "@/lib/search/input";
import { type Finding, isEnough, markEnd, markStart } from "@/lib/search/rules";
import { list, onPage } from "@/lib/sql";
import { readOpenly } from "@/lib/viewer";

export const findingsPageSize = 20;

type Findings = { counts: Partial<Record<FindingKind, number>>; findings: Finding[] };

const all = Object.entries(sources) as [FindingSource, Source][];
const union = (parts: SQL[]) => sql.join(parts, sql` union all `);

/** Keys that the index found, and of those the rows that whoever asks may read; the subquery is asked for each key. */
const seenOf = (words: string) => {
  const seen = (source: FindingSource, wanted: string, at: Pick<Source, "kind" | "table" | "key">) =>
    sql`select ${sql.raw(`'${at.kind ?? source}'`)} as kind, ${sql.raw(`'${source}'`)} as source, h.id, h.key, h.rank
      from app.search(${sql.raw(`'${wanted}'`)}, ${words}) h,
      lateral (select from ${sql.raw(at.table)} x where ${rowOf(at, "h")} offset 0) visible`;
  return union([
    ...all.map(([source, at]) => seen(source, source, at)),
    seen("item", "decision", { table: "item_decisions", key: "item_id" }),
  ]);
};

type Key = { kind: FindingKind; source: FindingSource; id: string | null; key: string | null; place: number };

/** What the lines of some rows need, looked up row by row; only the sources among them are asked. */
const linesOf = (keys: Key[]) => {
  const found = all.filter(([source]) => keys.some((key) => key.source === source));
  const lines = found.map(
    ([source, { joins = sql``, shown, ...at }]) =>
      sql`select s.kind, s.source, s.place, concat(s.id, s.key), x.* from shown s,
        lateral (select ${shown} from ${sql.raw(at.table)} x ${joins} where ${rowOf(at, "s")} offset 0) x
        where s.source = ${sql.raw(`'${source}'`)}`,
  );
  return sql`with shown as (select * from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) s (kind text, source text, id uuid, key text, place integer)),
    lines (kind, source, place, id, parent, number, name, text, inside, at, withdrawn, example) as (${union(lines)})`;
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
        order by rank desc, source, id, key ${onPage(page, findingsPageSize)})
      select (select coalesce(jsonb_object_agg(kind, n), '{}') from (select kind, count(*) as n from seen group by kind) c) as counts,
        ${list(sql`select kind, source, id, key, row_number() over (order by rank desc, source, id, key) as place from best`)} as keys`);
    const { counts, keys } = found!;
    if (keys.length === 0) return { counts, findings: [] };
    const findings = await tx.execute<Finding>(sql`${linesOf(keys)}
      select l.kind, l.source, l.id, l.parent, l.number, l.name, coalesce(l.inside, '') as inside, l.at, l.withdrawn, l.example,
        ts_headline('danish', translate(l.name, ${own}, ''), f.q, ${`HighlightAll=true, ${marks}`}) as title,
        ts_headline('danish', ${plain}, f.q, ${`MinWords=12, MaxWords=28, ${marks}`}) as text
      from lines l, app.search_query(${q}) f (q) order by l.place`);
    return { counts, findings };
  });
});
