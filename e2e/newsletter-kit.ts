import { sql } from "./asking";

/** A draft to some lists, with blocks. Others read the public list too; a municipality's may be one test's own. */
export async function draft(title: string, lists: string[], blocks: Record<string, unknown>[]) {
  const [made] = await sql<{ id: string }[]>`insert into newsletters (title, lead, slug, lists, created_by)
    select ${title}, 'Kort nyt', ${crypto.randomUUID()}, ${lists}, person_id from newsletter_senders limit 1 returning id`;
  for (const [at, block] of blocks.entries())
    await sql`insert into newsletter_blocks ${sql({ newsletter_id: made!.id, position: at + 1, ...block })}`;
  return made!.id;
}

/** Some who said yes to a list, in a language. */
export const readers = (addresses: string[], list: string, locale = "da") =>
  sql`with s as (insert into subscribers (address, locale) select unnest(${addresses}::text[]), ${locale} returning id),
    c as (insert into consents (subscriber_id, text_id, source, lists, proved_at) select id, app.consent_text(), 'form', ${[list]}, now() from s)
    insert into subscriptions select id, ${list} from s`;
