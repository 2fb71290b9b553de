import "server-only";
import { and, asc, inArray, isNull, sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import { activities } from "@/db/schema";
import { listed } from "@/lib/activities/queries";
import { uuid } from "@/lib/input";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

type Ground = {
  id: string;
  title: string;
  today: string;
  participants: { code: string; name: string }[];
  last: {
    id: string;
    title: string;
    municipalityCodes: string[];
    place: string;
    targetGroup: string;
    countedHow: string;
  } | null;
};

/** What the form for a new activity needs: who takes part in the project today, and the last one, to start from. */
export const activityGround = cache(async (projectId: string) => {
  if (!uuid.safeParse(projectId).success) notFound();
  const [ground] = await read((tx) =>
    tx.execute<Ground>(sql`
      select p.id, p.title, app.today()::text as today,
        ${list(sql`select distinct m.code, m.name from participations j join municipalities m on m.code = j.municipality_code
          where j.project_id = p.id order by m.name`)} as participants,
        (select jsonb_build_object('id', a.id, 'title', a.title, 'municipalityCodes', a.municipality_codes, 'place', a.place,
          'targetGroup', a.target_group, 'countedHow', a.counted_how) from activities a
          where a.project_id = p.id and a.created_by = app.viewer_id() order by a.created_at desc limit 1) as last
      from projects p where p.id = ${projectId} and (app.is_secretariat() or p.id in (select app.led_projects()))`),
  );
  return ground ?? notFound();
});

/** The viewer's own unfinished activities, the oldest first. */
export const activityDrafts = cache(() => {
  const mine = and(isNull(activities.registeredAt), inArray(activities.projectId, sql`(select app.led_projects())`));
  return read(listed(mine, asc(activities.startsOn), 20));
});

/** The projects that the viewer may register for and tell of: those they lead, or all running ones for the secretariat. */
export const ownProjects = cache(() =>
  read((tx) =>
    tx.execute<{ id: string; title: string }>(sql`
      select p.id, p.title from projects p where p.id in (select app.led_projects())
        or app.is_secretariat() and app.today() between p.starts_on and p.ends_on order by p.title`),
  ),
);

type StoryGround = {
  id: string;
  title: string;
  participants: { code: string; name: string }[];
  activities: { id: string; title: string; startsOn: string }[];
};

/** What the form for a story needs of its project: who takes part, and what has been held lately. */
export const storyGround = cache(async (projectId: string) => {
  if (!uuid.safeParse(projectId).success) notFound();
  const [ground] = await read((tx) =>
    tx.execute<StoryGround>(sql`select p.id, p.title,
      ${list(sql`select distinct m.code, m.name from participations j join municipalities m on m.code = j.municipality_code
        where j.project_id = p.id order by m.name`)} as participants,
      ${list(sql`select a.id, a.title, a.starts_on as "startsOn" from activities a where a.project_id = p.id
        and a.registered_at is not null order by a.starts_on desc limit 15`)} as activities
      from projects p where p.id = ${projectId} and (app.is_secretariat() or p.id in (select app.led_projects()))`),
  );
  return ground ?? notFound();
});
