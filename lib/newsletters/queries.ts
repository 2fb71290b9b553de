import "server-only";
import { sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import { readAs } from "@/db";
import { uuid } from "@/lib/input";
import { partsFor } from "@/lib/newsletters/document";
import type { Block, TriedLink } from "@/lib/newsletters/rules";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

export type NewsletterState = "draft" | "scheduled" | "sending" | "paused" | "sent" | "cancelled";

type Progress = { all: number; sent: number; failed: number; returned: number; complaints: number };
export type ListedNewsletter = {
  id: string;
  title: string;
  state: NewsletterState;
  at: string;
  sent: number;
};
/** Somebody of the secretariat, and whether the viewer may give them the right to send. */
export type Sender = { id: string; name: string; may: boolean; givable: boolean };

/** Every issue, the newest first, and who of the secretariat may send one. */
export const arrangedNewsletters = async () => {
  const [row] = await read((tx) =>
    tx.execute<{ issues: ListedNewsletter[]; senders: Sender[] }>(sql`select
      ${list(sql`select n.id, n.title, app.newsletter_state(n) as state, coalesce(n.finished_at, n.cancelled_at, n.send_at, n.created_at) as at,
        (select count(*)::int from newsletter_deliveries d where d.newsletter_id = n.id and d.sent_at is not null) as sent
        from newsletters n order by n.created_at desc, n.id limit 200`)} as issues,
      ${list(sql`select p.id, p.name, exists (select from newsletter_senders s where s.person_id = p.id) as may, app.may_give_sending(p.id) as givable
        from people p where p.deactivated_at is null and exists (select from seats s where s.person_id = p.id and s.forum = 'secretariat'
          and app.today() between s.from_on and coalesce(s.until_on, 'infinity')) order by p.name`)} as senders`),
  );
  return row ?? { issues: [], senders: [] };
};

/** A block with the title of what it shows, and whether everybody may read that. */
export type NamedBlock = Block & { title: string | null; open: boolean };
export type Newsletter = {
  id: string;
  title: string;
  lead: string;
  slug: string;
  lists: string[];
  version: number;
  state: NewsletterState;
  sendAt: string | null;
  finishedAt: string | null;
  /** Its hour has come, and no worker has taken it up yet. */
  starting: boolean;
  /** The version at hand needs nobody's yes, or has it; and the viewer may give it. */
  approved: boolean;
  approver: string | null;
  mayApprove: boolean;
  maySend: boolean;
  reach: number;
  progress: Progress;
  tried: TriedLink[];
  /** The links that counted, the most followed first. */
  clicks: { url: string; clicks: number }[];
  blocks: NamedBlock[];
};

const named = sql`select b.id, b.kind, b.body, b.subject_id as "subjectId", b.file_id as "fileId", b.alt,
  coalesce(s.title, a.title, c.title, m.name) as title,
  b.subject_id is null or coalesce(s.published_at is not null, a.published_at is not null, c.audience = 'public', t.published_at is not null and t.withdrawn_at is null, false) as open
  from newsletter_blocks b left join stories s on b.kind = 'story' and s.id = b.subject_id left join activities a on b.kind = 'activity' and a.id = b.subject_id
    left join conferences c on b.kind = 'conference' and c.id = b.subject_id left join statuses t on b.kind = 'status' and t.id = b.subject_id
    left join municipalities m on m.code = t.municipality_code`;

/** One issue as its writers see it, with how far it has come. */
export const findNewsletter = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) notFound();
  const delivered = sql`from newsletter_deliveries d where d.newsletter_id = n.id`;
  const [found] = await read((tx) =>
    tx.execute<Newsletter>(sql`select n.id, n.title, n.lead, n.slug, to_jsonb(n.lists) as lists, n.version, app.newsletter_state(n) as state, n.send_at as "sendAt",
      n.finished_at as "finishedAt", app.newsletter_state(n) = 'scheduled' and n.send_at <= now() as starting, app.is_approved(n) as approved, (select name from people where id = n.approved_by and n.approved_version = n.version) as approver,
      n.edited_by is distinct from app.viewer_id() as "mayApprove", app.may_send() as "maySend",
      case when n.started_at is null then app.newsletter_reach(n.lists) else 0 end as reach,
      (select jsonb_build_object('all', count(*), 'sent', count(d.sent_at), 'failed', count(d.failed_at), 'returned', count(*) filter (where d.returned in ('soft', 'hard')),
        'complaints', count(*) filter (where d.returned = 'complaint')) ${delivered}) as progress,
      ${list(sql`select url, checked_at as at, problem from newsletter_links where newsletter_id = n.id and checked_at is not null`)} as tried,
      ${list(sql`select url, clicks from newsletter_links where newsletter_id = n.id and slug is not null order by clicks desc, url limit 200`)} as clicks,
      ${list(sql`${named} where b.newsletter_id = n.id order by b.position`)} as blocks
      from newsletters n where n.id = ${id}`),
  );
  return found ?? notFound();
});

/** What a block may show: the newest of each kind that the secretariat sees. */
export const subjectChoices = cache(async () => {
  const [row] = await read((tx) =>
    tx.execute<Record<"story" | "activity" | "conference" | "status", { id: string; title: string }[]>>(sql`select
      ${list(sql`select id, title from stories where sent_at is not null order by sent_at desc limit 30`)} as story,
      ${list(sql`select id, title from activities where registered_at is not null and ends_on >= app.today() - 30 order by starts_on desc limit 50`)} as activity,
      ${list(sql`select id, title from conferences where cancelled_at is null and ends_at > now() order by starts_at limit 20`)} as conference,
      ${list(sql`select s.id, m.name as title from statuses s join municipalities m on m.code = s.municipality_code
        where s.published_at is not null and s.withdrawn_at is null order by s.published_at desc limit 20`)} as status`),
  );
  return row ?? { story: [], activity: [], conference: [], status: [] };
});

export type ArchivedIssue = { title: string; lead: string; slug: string; at: string };

/** The issues that went to everybody, the newest first. Whoever asks is a stranger. */
export const archivedIssues = cache(async () => [
  ...(await readAs(null, (tx) =>
    tx.execute<ArchivedIssue>(sql`select title, lead, slug, finished_at as at from newsletters
      where finished_at is not null order by finished_at desc limit 100`),
  )),
]);

/** One to everybody, from the start of sending on, with its parts as strangers see them today: what was taken back since is not there. */
export const findIssue = cache(async (slug: string) => {
  const [found] = await readAs(null, (tx) =>
    tx.execute<
      ArchivedIssue & { blocks: Block[] }
    >(sql`select n.title, n.lead, n.slug, coalesce(n.finished_at, n.started_at) as at,
      ${list(sql`select id, kind, body, subject_id as "subjectId", file_id as "fileId", alt from newsletter_blocks b where b.newsletter_id = n.id order by position`)} as blocks
      from newsletters n where n.slug = ${slug}`),
  );
  if (!found) notFound();
  return { ...found, parts: await partsFor(null, found.blocks, []) };
});
