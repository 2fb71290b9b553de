import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import { list } from "@/lib/sql";
import { type Forum, read, readOpenly } from "@/lib/viewer";

export type Contact = {
  id: string;
  name: string;
  title: string;
  code: string | null;
  municipality: string | null;
  address: string | null;
  forums: Forum[];
  phone: string;
  topics: string[];
  substitute: string | null;
  photoId: string | null;
  confirmedAt: string | null;
  today: string;
};

const seated = sql`s.person_id = p.id and app.today() between s.from_on and coalesce(s.until_on, 'infinity')`;

/**
 * Who is who, by name: for members everybody who has a seat now, for guests those who concern them. Moments as ISO strings,
 * days as "2026-11-23".
 */
export const contacts = cache(() =>
  read((tx) =>
    tx.execute<Contact>(sql`
      select p.id, p.name, p.title, m.code, m.name as municipality, (select address from emails e where e.person_id = p.id limit 1) as address,
        to_jsonb(array(select distinct s.forum::text from seats s where ${seated} order by 1)) as forums,
        coalesce(r.phone, '') as phone, coalesce(to_jsonb(r.topics), '[]') as topics, r.photo_id as "photoId", r.confirmed_at as "confirmedAt",
        (select name from people where id = r.substitute_id) as substitute, app.today()::text as today
      from people p left join municipalities m on m.code = p.municipality_code left join profiles r on r.person_id = p.id
      where p.deactivated_at is null and (exists (select from seats s where ${seated}) or p.id in (select app.contact_ids()))
      order by p.name`),
  ),
);

export type Profile = {
  phone: string;
  topics: string[];
  substituteId: string | null;
  photoId: string | null;
  /** Anybody may see it, on the page about us. */
  open: boolean;
  confirmedAt: string | null;
  today: string;
  /** Who could stand in: the others of the same municipality. */
  colleagues: { id: string; name: string }[];
};

/** How the viewer says they are reached. Before they have said anything all of it is empty. */
export const myProfile = cache(async () => {
  const [found] = await read((tx) =>
    tx.execute<Profile>(sql`
      select coalesce(r.phone, '') as phone, coalesce(to_jsonb(r.topics), '[]') as topics, r.substitute_id as "substituteId", r.photo_id as "photoId",
        r.confirmed_at as "confirmedAt", r.opened_at is not null as open, app.today()::text as today,
        ${list(sql`select c.id, c.name from people c where c.municipality_code = p.municipality_code and c.id <> p.id
          and c.deactivated_at is null order by c.name`)} as colleagues
      from people p left join profiles r on r.person_id = p.id where p.id = app.viewer_id()`),
  );
  return found;
});

export type OpenContact = Pick<
  Contact,
  "id" | "name" | "title" | "municipality" | "forums" | "address" | "phone" | "topics"
>;

/** Those who let anybody see how they are reached. */
export const openContacts = () => readOpenly((tx) => tx.execute<OpenContact>(sql`select * from app.open_contacts()`));

/** Where the secretariat is written to, and the day it is. */
export const contact = cache(async () => {
  const [row] = await readOpenly((tx) =>
    tx.execute<{ address: string; today: string }>(sql`
      select app.today()::text as today, coalesce((select value from settings where key = 'contact_address'), '') as address`),
  );
  return row ?? { address: "", today: "" };
});
