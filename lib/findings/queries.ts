import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { FindingSource } from "@/lib/search/input";

export type Source = { kind?: "case"; table: string; key: string; shown: SQL; joins?: SQL };

/** A row that is kept on a municipality's case, by the municipality's name. */
const onCase = (table: string, text: SQL, at: SQL, key = "id", code = sql`x.municipality_code`): Source => ({
  kind: "case",
  table,
  key,
  joins: sql`join municipalities m on m.code = ${code}`,
  shown: sql`m.code, null::integer, m.name, ${text}, '', to_json(${at}) #>> '{}', false, x.example`,
});

/** Of each: its table and key, what its page needs (meeting or municipality, number), title, text, where it belongs, when, struck, example. */
export const sources: Record<FindingSource, Source> = {
  meeting: {
    table: "meetings",
    key: "id",
    shown: sql`null::text, null::integer, x.title, concat_ws(', ', x.place, x.address), '', to_json(x.starts_at) #>> '{}', x.cancelled_at is not null, x.example`,
  },
  item: {
    table: "agenda_items",
    key: "id",
    joins: sql`join meetings m on m.id = x.meeting_id left join item_decisions d on d.item_id = x.id`,
    shown: sql`m.id::text, x.number, x.title, concat_ws(' ', x.body, x.recommendation, d.words), m.title, to_json(m.starts_at) #>> '{}', x.withdrawn_at is not null, x.example`,
  },
  paper: {
    table: "papers",
    key: "id",
    joins: sql`join agenda_items i on i.id = x.agenda_item_id join meetings m on m.id = i.meeting_id left join files f on f.id = x.file_id`,
    shown: sql`m.id::text, i.number, x.title, translate(f.name, '_', ' '), m.title, to_json(m.starts_at) #>> '{}', i.withdrawn_at is not null, x.example`,
  },
  story: {
    table: "stories",
    key: "id",
    joins: sql`join projects p on p.id = x.project_id`,
    shown: sql`null::text, null::integer, x.title, concat_ws(' ', x.lead, x.body), p.title, to_json(x.sent_at) #>> '{}', false, x.example`,
  },
  dataset: {
    table: "datasets",
    key: "id",
    shown: sql`null::text, null::integer, x.title, x.description, x.source, null, false, x.example`,
  },
  activity: {
    table: "activities",
    key: "id",
    shown: sql`null::text, null::integer, x.title, concat_ws(' ', x.body, x.place),
      (select string_agg(m.name, ', ' order by m.name) from municipalities m where m.code = any(x.municipality_codes)), x.starts_on::text, false, x.example`,
  },
  project: {
    table: "projects",
    key: "id",
    joins: sql`join effort_areas e on e.id = x.effort_area_id`,
    shown: sql`null::text, null::integer, x.title, x.summary, e.title, null, false, x.example`,
  },
  conference: {
    table: "conferences",
    key: "id",
    shown: sql`null::text, null::integer, x.title, x.summary, x.place, to_json(x.starts_at) #>> '{}', false, x.example`,
  },
  point: {
    table: "action_points",
    key: "id",
    joins: sql`join agenda_items i on i.id = x.item_id join meetings m on m.id = i.meeting_id left join people p on p.id = x.person_id`,
    shown: sql`m.id::text, null::integer, x.task, p.name, m.title, x.due_on::text, false, x.example`,
  },
  poll: {
    table: "date_polls",
    key: "id",
    shown: sql`null::text, null::integer, x.title, concat_ws(', ', x.place, nullif(x.address, '')), '', x.answer_by::text, false, x.example`,
  },
  request: {
    table: "data_requests",
    key: "id",
    shown: sql`null::text, null::integer, x.title, x.description, '', x.due_on::text, false, x.example`,
  },
  event: {
    table: "events",
    key: "id",
    shown: sql`null::text, null::integer, x.title, x.note, x.place, x.starts_on::text, false, x.example`,
  },
  status: {
    table: "statuses",
    key: "id",
    joins: sql`join municipalities m on m.code = x.municipality_code`,
    shown: sql`null::text, null::integer, x.quote, concat_ws(' ', x.post, x.body), m.name, x.until_on::text, x.withdrawn_at is not null, x.example`,
  },
  issue: {
    table: "newsletters",
    key: "id",
    shown: sql`case when x.finished_at is not null and 'public' = any(x.lists) then x.slug end, null::integer, x.title,
      concat_ws(' ', x.lead, (select string_agg(b.body, ' ' order by b.position) from newsletter_blocks b where b.newsletter_id = x.id)), '', to_json(x.finished_at) #>> '{}', x.cancelled_at is not null, x.example`,
  },
  committee: {
    table: "committees",
    key: "id",
    joins: sql`join municipalities m on m.code = x.municipality_code`,
    shown: sql`x.municipality_code, null::integer, x.name, concat_ws(', ', nullif(x.chair, ''), nullif(replace(x.members, E'\\n', ', '), '')), m.name, null, false, x.example`,
  },
  municipality: {
    table: "municipalities",
    key: "code",
    shown: sql`null::text, null::integer, x.name, '', x.region, null, false, false`,
  },
  person: {
    table: "people",
    key: "id",
    joins: sql`left join municipalities m on m.code = x.municipality_code`,
    shown: sql`null::text, null::integer, x.name, x.title, m.name, null, false, x.example`,
  },
  measure: {
    table: "measures",
    key: "key",
    shown: sql`null::text, null::integer, x.key || ' ' || x.title, x.body, '', null, false, false`,
  },
  policy: {
    table: "policies",
    key: "key",
    joins: sql`left join measures m on m.key = x.measure_key`,
    shown: sql`null::text, null::integer, x.question, '', m.title, null, false, false`,
  },
  note: onCase("case_notes", sql`x.body`, sql`x.written_at`),
  worry: onCase("risk_notes", sql`x.body`, sql`x.written_at`),
  step: onCase("cases", sql`x.next_step`, sql`x.next_step_on`, "municipality_code"),
  interest: onCase("interests", sql`concat_ws(': ', nullif(x.name, ''), x.message)`, sql`x.arrived_at`),
  wish: onCase("access_requests", sql`concat_ws(' ', x.wish, x.answer)`, sql`x.asked_at`),
  met: onCase("encounters", sql`concat_ws(': ', nullif(x.name, ''), x.note)`, sql`x.met_at`),
  visited: onCase(
    "visit_answers",
    sql`concat_ws(' ', x.asked, x.next)`,
    sql`x.at`,
    "visit_id",
    sql`(select v.municipality_code from visits v where v.id = x.visit_id)`,
  ),
  given: onCase("commitments", sql`x.note`, sql`x.given_on`),
};

/** The row of a key; what somebody says after a visit has two. */
export const rowOf = ({ key }: Pick<Source, "key">, h: "h" | "s") =>
  sql.raw(
    key === "visit_id"
      ? `x.visit_id = ${h}.id and x.person_id = ${h}.key::uuid`
      : `x.${key} = ${h}.${key.endsWith("id") ? "id" : "key"}`,
  );
