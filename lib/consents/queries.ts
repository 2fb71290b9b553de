import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { containing, list, onPage } from "@/lib/sql";
import { read } from "@/lib/viewer";

export const consentPageSize = 50;
export const consentKinds = ["newsletter", "contact", "quote", "met", "listed"] as const;
export type ConsentKind = (typeof consentKinds)[number];

export type Consent = {
  kind: ConsentKind;
  who: string;
  what: string;
  given: string | null;
  withdrawn: string | null;
};

/** Every consent that the portal holds, whatever it is to: one register. */
const register = sql`
  select 'newsletter' as kind, s.address as who, t.number::text as what, c.proved_at as given, c.withdrawn_at as withdrawn
    from consents c join subscribers s on s.id = c.subscriber_id join consent_texts t on t.id = c.text_id where c.proved_at is not null
  union all select 'contact', p.name, '', r.opened_at, null from profiles r join people p on p.id = r.person_id where r.opened_at is not null
  union all select 'quote', q.name, s.title, q.consented_on::timestamptz, q.withdrawn_at from story_quotes q join stories s on s.id = q.story_id
  union all select 'met', e.name, v.title, e.met_at, e.forgotten_at from encounters e join events v on v.id = e.event_id where e.consented and e.forgotten_at is null
  union all select 'listed', s.name, c.title, s.signed_up_at, s.cancelled_at from sign_ups s join conferences c on c.id = s.conference_id where s.listed and s.forgotten_at is null`;

const find = async (search: string, kind: string, part: SQL) => {
  const like = containing(search);
  const [row] = await read((tx) =>
    tx.execute<{ consents: Consent[]; total: number }>(sql`
      with found as (select * from (${register}) r where (${kind} = '' or r.kind = ${kind}) and (${search} = '' or r.who ilike ${like} or r.what ilike ${like}))
      select ${list(sql`select * from found order by given desc nulls last, who ${part}`)} as consents, (select count(*)::int from found) as total`),
  );
  return row ?? { consents: [], total: 0 };
};

/** One page of the register, the newest first. One query. */
export const consentPage = (search: string, kind: string, page: number) =>
  find(search, kind, onPage(page, consentPageSize));

/** The whole register as it is narrowed, for a file. */
export const consentExport = (search: string, kind: string) => find(search, kind, sql``);
