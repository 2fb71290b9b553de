import "server-only";
import { sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { Measured } from "@/lib/efforts/rules";
import { uuid } from "@/lib/input";
import { list } from "@/lib/sql";
import { readOpenly } from "@/lib/viewer";

export type ListedProject = {
  id: string;
  title: string;
  summary: string;
  municipalities: string[];
  activities: number;
  participants: number;
  example: boolean;
};
export type EffortArea = {
  id: string;
  title: string;
  summary: string;
  home: string | null;
  agreement: string;
  running: boolean;
  source: string;
  example: boolean;
  projects: ListedProject[];
};

/** The effort areas of every agreement, the newest agreement first, with their projects and what came of them. Public. */
export const effortAreas = cache(() =>
  readOpenly((tx) =>
    tx.execute<EffortArea>(sql`
      select e.id, e.title, e.summary, h.name as home, a.name as agreement, a.id = app.running_agreement() as running, e.source, e.example,
        ${list(sql`select p.id, p.title, p.summary, p.example,
            array(select distinct m.name from participations j join municipalities m on m.code = j.municipality_code
              where j.project_id = p.id and app.today() between j.from_on and j.until_on order by 1) as municipalities,
            coalesce(s.activities, 0) as activities, coalesce(s.participants, 0) as participants
          from projects p left join (select project_id, sum(activities) as activities, sum(participants) as participants from project_sums group by 1) s
            on s.project_id = p.id where p.effort_area_id = e.id order by p.title`)} as projects
      from effort_areas e join agreements a on a.id = e.agreement_id left join municipalities h on h.code = e.home_municipality_code
      order by a.starts_on desc, e.position`),
  ),
);

/** The projects of every agreement as choices, in the order of their areas. Public. */
export const projectChoices = cache(() =>
  readOpenly((tx) =>
    tx.execute<{ value: string; label: string }>(sql`select p.id as value, p.title as label from projects p
      join effort_areas e on e.id = p.effort_area_id join agreements a on a.id = e.agreement_id order by a.starts_on desc, e.position, p.title`),
  ),
);

export type Target = Measured & {
  id: string;
  title: string;
  unit: string;
  basis: "activities" | "participants" | "measured";
  measuredOn: string | null;
  source: string;
};
export type Participation = {
  id: string;
  code: string;
  name: string;
  fromOn: string;
  untilOn: string;
  running: boolean;
  activities: number;
  participants: number;
};

type Project = {
  id: string;
  title: string;
  summary: string;
  areaId: string;
  area: string;
  agreement: string;
  home: string | null;
  homeCode: string | null;
  startsOn: string;
  endsOn: string;
  budgetOre: number | null;
  example: boolean;
  today: string;
  activities: number;
  participants: number;
  led: boolean;
  leaders: { id: string; name: string; title: string }[];
  participations: Participation[];
  targets: Target[];
};

/** One project with who leads it, who takes part and what it promised, as far as the viewer may see; one query. */
export const findProject = cache(async (id: string): Promise<Project> => {
  if (!uuid.safeParse(id).success) notFound();
  const [found] = await readOpenly((tx) =>
    tx.execute<Project>(sql`
      select p.id, p.title, p.summary, e.id as "areaId", e.title as area, a.name as agreement, h.name as home,
        p.home_municipality_code as "homeCode", p.starts_on::text as "startsOn", p.ends_on::text as "endsOn",
        p.budget_ore::float8 as "budgetOre", p.example, app.today()::text as today, p.id in (select app.led_projects()) as led,
        coalesce((select sum(activities) from project_sums where project_id = p.id), 0)::int as activities,
        coalesce((select sum(participants) from project_sums where project_id = p.id), 0)::int as participants,
        ${list(sql`select l.person_id as id, who.name, who.title from project_leaders l join people who on who.id = l.person_id
          where l.project_id = p.id order by who.name`)} as leaders,
        ${list(sql`select j.id, m.code, m.name, j.from_on as "fromOn", j.until_on as "untilOn", app.today() between j.from_on and j.until_on as running,
            coalesce(s.entries, 0) as activities, coalesce(s.people, 0) as participants
          from participations j join municipalities m on m.code = j.municipality_code left join lateral (
            select sum(entries) as entries, sum(quantity) as people from account_sums
            where municipality_code = j.municipality_code and project_id = p.id and kind = 'activity') s on true
          where j.project_id = p.id order by m.name, j.from_on`)} as participations,
        ${list(sql`select t.id, t.title, t.unit, t.basis, t.target, t.due_on as "dueOn", p.starts_on as "startsOn", t.source,
            t.measured_on as "measuredOn", case t.basis when 'measured' then t.measured
              when 'activities' then (select coalesce(sum(activities), 0) from project_sums where project_id = p.id)
              else (select coalesce(sum(participants), 0) from project_sums where project_id = p.id) end as measured
          from result_targets t where t.project_id = p.id order by t.due_on, t.title`)} as targets
      from projects p join effort_areas e on e.id = p.effort_area_id join agreements a on a.id = e.agreement_id
        left join municipalities h on h.code = p.home_municipality_code
      where p.id = ${id}`),
  );
  return found ?? notFound();
});

export type ProjectPage = Awaited<ReturnType<typeof findProject>>;
