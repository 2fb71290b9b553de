import "server-only";
import { sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import { uuid } from "@/lib/input";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

export type ListedConversation = {
  id: string;
  person: string;
  title: string;
  municipality: string | null;
  story: string | null;
  /** Who is to answer, and until when; days as "2026-11-23", moments as ISO strings. */
  awaits: "me" | "other" | null;
  answerBy: string | null;
  late: boolean;
  closed: boolean;
  movedAt: string;
  example: boolean;
};

const columns = sql`c.id, o.name as person, o.title, m.name as municipality, s.title as story,
  case when c.awaited_id = app.viewer_id() then 'me' when c.awaited_id is not null then 'other' end as awaits,
  c.answer_by as "answerBy", coalesce(c.answer_by < app.today(), false) as late, c.closed_at is not null as closed,
  c.moved_at as "movedAt", c.example`;
const from = sql`conversations c
  join people o on o.id = case when c.head_id = app.viewer_id() then c.partner_id else c.head_id end
  left join municipalities m on m.code = o.municipality_code left join stories s on s.id = c.story_id`;
const mine = sql`app.viewer_id() in (c.head_id, c.partner_id)`;

/** The viewer's conversations: first those that wait for the viewer, then as they last moved. */
export const myConversations = cache(() =>
  read((tx) =>
    tx.execute<ListedConversation>(sql`select ${columns} from ${from} where ${mine}
      order by c.closed_at is not null, c.awaited_id is distinct from app.viewer_id(), c.answer_by, c.moved_at desc limit 200`),
  ),
);

export type Overdue = {
  id: string;
  head: string;
  municipality: string;
  partner: string;
  awaited: string;
  answerBy: string;
};

/** What has waited for an answer for too long, for the secretariat: who and since when, never what about. */
export const overdueConversations = cache(() =>
  read((tx) =>
    tx.execute<Overdue>(sql`select c.id, h.name as head, m.name as municipality, p.name as partner, a.name as awaited, c.answer_by as "answerBy"
      from conversations c join people h on h.id = c.head_id join people p on p.id = c.partner_id join people a on a.id = c.awaited_id
        join municipalities m on m.code = c.municipality_code
      where c.closed_at is null and c.answer_by < app.today() and not ${mine} order by c.answer_by limit 100`),
  ),
);

export type Message = {
  id: string;
  author: string;
  mine: boolean;
  kind: "note" | "thanks" | "correction" | "reuse";
  body: string;
  at: string;
  files: { id: string; name: string }[];
};

export type Conversation = ListedConversation & { storyId: string | null; messages: Message[] };

/** One conversation of the viewer's own with all that was said; not found for everybody else. */
export const findConversation = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) notFound();
  const files = list(
    sql`select f.id, f.name from message_files x join files f on f.id = x.file_id where x.message_id = g.id`,
  );
  const messages =
    list(sql`select g.id, a.name as author, g.author_id = app.viewer_id() as mine, g.kind, g.body, g.at, ${files} as files
    from conversation_messages g join people a on a.id = g.author_id where g.conversation_id = c.id order by g.at, g.id`);
  const [found] = await read((tx) =>
    tx.execute<Conversation>(
      sql`select ${columns}, s.id as "storyId", ${messages} as messages from ${from} where c.id = ${id} and ${mine}`,
    ),
  );
  return found ?? notFound();
});

export type Partner = { id: string; name: string; title: string; municipality: string | null };

/** Whom the viewer may write to: a culture head to project leaders and the secretariat, and those to culture heads. */
export const partners = cache(() =>
  read((tx) =>
    tx.execute<Partner>(sql`select p.id, p.name, p.title, m.name as municipality from people p
      left join municipalities m on m.code = p.municipality_code
      where p.id <> app.viewer_id() and p.deactivated_at is null and exists (select from seats s where s.person_id = p.id
        and app.today() between s.from_on and coalesce(s.until_on, 'infinity')
        and (s.forum in ('project', 'secretariat') and 'kmk' in (select app.viewer_forums())
          or s.forum = 'kmk' and exists (select app.viewer_forums() intersect values ('project'), ('secretariat'))))
      order by m.name nulls last, p.name`),
  ),
);
