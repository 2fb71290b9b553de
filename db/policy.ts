import { type AnyColumn, type SQL, sql } from "drizzle-orm";
import { pgPolicy, pgRole } from "drizzle-orm/pg-core";

/** The two faces of a viewer, and the worker. None of them can log in or owns anything. */
export const appUser = pgRole("app_user").existing();
export const appAnon = pgRole("app_anon").existing();
export const appWorker = pgRole("app_worker").existing();

/** Who is asking. The sub-selects let Postgres work each out once per statement. */
export const viewer = {
  id: sql`(select app.viewer_id())`,
  isSecretariat: sql`(select app.is_secretariat())`,
  isFresh: sql`(select app.is_fresh())`,
  isMember: sql`(select app.is_member())`,
  municipality: sql`(select app.viewer_municipality())`,
  ownMunicipality: sql`(select app.own_municipality())`,
  /** The municipality that the viewer sits for in KMP, KMK or the chairmanship. */
  represented: sql`(select app.represented())`,
};

/** True where the viewer holds a counting seat in the forum that the row belongs to. */
export const sitsIn = (forum: AnyColumn) => sql`${forum}::text in (select app.viewer_forums())`;

/** True where the viewer sits for the municipality that the row names as host. */
export const hosts = (municipality: AnyColumn) =>
  sql`${viewer.isMember} and ${municipality} = ${viewer.ownMunicipality}`;

/** True where the viewer leads the project that the row belongs to. */
export const leads = (project: AnyColumn) => sql`${project} in (select app.led_projects())`;

/** True where the viewer goes to the event that the row belongs to. */
export const goesTo = (event: AnyColumn) =>
  sql`${event} in (select g.event_id from event_goers g where g.person_id = ${viewer.id})`;

/** True where the viewer sits in the forum of the meeting that the row names: asked of one meeting at a time, never of all. */
export const sitsInMeeting = (meeting: AnyColumn) =>
  sql`(select m.forum::text in (select app.viewer_forums()) from meetings m where m.id = ${meeting})`;

/** True where a running grant opens the forum's meetings from a day before this one on. */
export const grantedByForum = (forum: AnyColumn, startsAt: AnyColumn) =>
  sql`${startsAt} >= ((select app.granted_since()) ->> ${forum}::text)::timestamptz`;

/** The same of the meeting that the row names. */
export const meetingGrantedByForum = (meeting: AnyColumn) =>
  sql`(select m.starts_at >= ((select app.granted_since()) ->> m.forum::text)::timestamptz from meetings m where m.id = ${meeting})`;

/** True for rows that a running grant of the viewer's municipality names. What members see by their seats is asked before it. */
export const granted = (kind: "meeting" | "whole_meeting" | "agenda_item" | "dataset" | "conference", id: AnyColumn) =>
  sql`${id} in (select app.granted_ids(${sql.raw(`'${kind}'`)}))`;

/** True where the viewer sees the row that this one hangs on: asked of one row at a time, never of all. */
export const sees = (
  table:
    | "agenda_items"
    | "date_polls"
    | "files"
    | "imports"
    | "invoices"
    | "meetings"
    | "papers"
    | "poll_options"
    | "sign_ups",
  id: AnyColumn,
) => sql`exists (select from ${sql.raw(table)} seen where seen.id = ${id})`;

/** True where nobody has been given the row, and no invitation names it. For the secretariat, who sees all grants. */
export const ungiven = (id: AnyColumn) =>
  sql`not exists (select from grants g where g.subject_id = ${id}) and not exists (select from invitation_items v where v.subject_id = ${id})`;

export const everybody = sql`true`;
export const nobody = sql`false`;

type Access = { read: SQL; write?: SQL; create?: SQL; change?: SQL; remove?: SQL; public?: SQL; worker?: SQL };

/** The policies of a table: `read` and `write` for the signed-in, `public` for strangers' reading, `worker` for jobs. */
export const access = ({ read, write = nobody, ...rest }: Access) => [
  pgPolicy("read", { for: "select", to: appUser, using: read }),
  pgPolicy("create", { for: "insert", to: appUser, withCheck: rest.create ?? write }),
  pgPolicy("change", {
    for: "update",
    to: appUser,
    using: rest.change ?? write,
    withCheck: rest.change ?? write,
  }),
  pgPolicy("remove", { for: "delete", to: appUser, using: rest.remove ?? write }),
  ...(rest.public ? [pgPolicy("read_public", { for: "select", to: appAnon, using: rest.public })] : []),
  ...(rest.worker ? [pgPolicy("work", { for: "all", to: appWorker, using: rest.worker, withCheck: rest.worker })] : []),
];
