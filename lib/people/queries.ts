import "server-only";
import { sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import { uuid } from "@/lib/input";
import { personState } from "@/lib/people/rules";
import type { Seat } from "@/lib/seats/rules";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

type Row = {
  id: string;
  name: string;
  jobTitle: string;
  code: string | null;
  municipality: string;
  address: string;
  locale: "da" | "en";
  off: boolean;
  /** Something is open for the municipality, which is no member. */
  guest: boolean;
  example: boolean;
  seats: Seat[];
  today: string;
};

const rows = (where = sql`true`) =>
  read((tx) =>
    tx.execute<Row>(sql`
      select p.id, p.name, p.title as "jobTitle", p.municipality_code as code, coalesce(m.name, '') as municipality, coalesce(e.address, '') as address,
        p.locale, p.deactivated_at is not null as off, p.example, app.today()::text as today, coalesce(g.open, false) as guest,
        ${list(sql`select s.id, s.forum, s.title, s.from_on::text as "fromOn", s.until_on::text as "untilOn" from seats s where s.person_id = p.id
          order by coalesce(s.until_on, 'infinity') desc, s.from_on desc`)} as seats
      from people p left join municipalities m on m.code = p.municipality_code left join emails e on e.person_id = p.id
        left join (select municipality_code, true as open from grants where revoked_at is null and app.today() between from_on and until_on group by 1) g
          on g.municipality_code = p.municipality_code
      where ${where} order by p.name, p.id`),
  ).then((found) => found.map((row) => ({ ...row, state: personState(row, row.today) })));

/** Everybody whom the portal knows, by name, with their seats, the newest first; for the secretariat. One query. */
export const everyone = cache(() => rows());
export type Person = Awaited<ReturnType<typeof everyone>>[number];

/** One person as the secretariat keeps them. */
export const findPerson = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) notFound();
  return (await rows(sql`p.id = ${id}`))[0] ?? notFound();
});
