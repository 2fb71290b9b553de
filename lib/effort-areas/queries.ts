import "server-only";
import { sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import { uuid } from "@/lib/input";
import { list } from "@/lib/sql";
import { read, readOpenly } from "@/lib/viewer";

/** The effort areas of every agreement as choices, the newest agreement first. Public. */
export const areaChoices = cache(() =>
  readOpenly((tx) =>
    tx.execute<{ value: string; label: string }>(sql`select e.id as value, e.title as label
      from effort_areas e join agreements a on a.id = e.agreement_id order by a.starts_on desc, e.position`),
  ),
);

/** What the secretariat chooses from when it keeps areas and projects. */
export const effortGround = cache(() =>
  read((tx) =>
    tx.execute<{
      agreements: { id: string; name: string }[];
      areas: { id: string; title: string }[];
      leaders: { id: string; name: string }[];
    }>(sql`select ${list(sql`select id, name from agreements order by starts_on desc`)} as agreements,
      ${list(sql`select e.id, concat(e.title, ', ', a.name) as title from effort_areas e join agreements a on a.id = e.agreement_id
        order by a.starts_on desc, e.position`)} as areas,
      ${list(sql`select p.id, p.name from people p where p.deactivated_at is null and exists (select from seats s where s.person_id = p.id
        and s.forum = 'project' and app.today() between s.from_on and coalesce(s.until_on, 'infinity')) order by p.name`)} as leaders`),
  ).then(([ground]) => ground ?? { agreements: [], areas: [], leaders: [] }),
);

/** One effort area as the secretariat edits it. */
export const findArea = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) notFound();
  const [found] = await read((tx) =>
    tx.execute<{ id: string; agreementId: string; title: string; summary: string; homeCode: string; source: string }>(
      sql`select id, agreement_id as "agreementId", title, summary, coalesce(home_municipality_code, '') as "homeCode", source
        from effort_areas where id = ${id}`,
    ),
  );
  return found ?? notFound();
});
