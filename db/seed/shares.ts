import { sql } from "drizzle-orm";
import type { Writer } from "./writer";

/** What members shared of the older stories and statuses, each now and then; the newest wait to be shared. */
export const writeShares = (tx: Writer) =>
  tx.execute(sql`insert into share_links (slug, status_id, story_id, person_id, channel, visits, made_at)
    select substr(md5(t.id::text || p.id::text), 1, 10), t.status_id, t.story_id, p.id,
      (array['facebook', 'linkedin', 'mail', 'link'])[1 + abs(hashtext(p.name)) % 4]::share_channel, abs(hashtext(p.name || t.words)) % 60,
      t.published_at + interval '1 day'
    from (select id, id as status_id, null::uuid as story_id, array[municipality_code] as codes, quote as words, published_at from statuses
        where example and withdrawn_at is null
      union all select id, null, id, told_codes, title, published_at from stories where example) t
    join people p on p.example and p.municipality_code = any(t.codes)
    where t.published_at < now() - interval '5 days' and exists (select from seats s where s.person_id = p.id)
      and abs(hashtext(p.name || t.words)) % 3 > 0`);
