import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import { uuid } from "@/lib/input";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

export type Ambassador = {
  id: string;
  name: string;
  title: string;
  code: string;
  municipality: string;
  today: string;
  /** Nothing yet where the person has not offered themselves. */
  profile: {
    topics: string[];
    mostVisits: number;
    mostKm: number | null;
    weekdays: number[];
    languages: string[];
    party: string;
    background: string;
    story: string;
    storyCostOre: number | null;
    storyParticipants: number | null;
    storyStaff: number | null;
    paused: boolean;
    version: number;
    example: boolean;
  } | null;
  /** Days from today on. */
  days: { on: string; free: boolean }[];
  /** Named by the viewer or, for the secretariat, by anybody. */
  conflicts: { id: string; code: string; municipality: string; reason: string; by: string }[];
  municipalities: { code: string; name: string }[];
};

/** A politician as an ambassador, or nothing where the viewer may not see them as one: the person and the secretariat may. One query. */
export const findAmbassador = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) return undefined;
  const [found] = await read((tx) =>
    tx.execute<Ambassador>(sql`select p.id, p.name, p.title, m.code, m.name as municipality, app.today()::text as today,
      (select jsonb_build_object('topics', a.topics, 'mostVisits', a.most_visits, 'mostKm', a.most_km, 'weekdays', a.weekdays, 'languages', a.languages,
        'party', a.party, 'background', a.background, 'story', a.story, 'storyCostOre', a.story_cost_ore, 'storyParticipants', a.story_participants,
        'storyStaff', a.story_staff, 'paused', a.paused_at is not null, 'version', a.version, 'example', a.example) from ambassadors a where a.person_id = p.id) as profile,
      ${list(sql`select d.on_day as on, d.free from ambassador_days d where d.person_id = p.id and d.on_day >= app.today() order by d.on_day`)} as days,
      ${list(sql`select c.id, c.municipality_code as code, t.name as municipality, c.reason, b.name as by from ambassador_conflicts c
        join municipalities t on t.code = c.municipality_code join people b on b.id = c.named_by where c.person_id = p.id order by t.name`)} as conflicts,
      ${list(sql`select code, name from municipalities where code <> p.municipality_code order by name`)} as municipalities
      from people p join municipalities m on m.code = p.municipality_code
      where p.id = ${id} and ((select app.is_secretariat()) and exists (select from seats s where s.person_id = p.id and s.forum = 'kmp') or p.id = (select app.viewer_id()) and 'kmp' in (select app.viewer_forums()))`),
  );
  return found;
});

export type AmbassadorLoad = {
  id: string;
  name: string;
  code: string;
  municipality: string;
  visits: number;
  most: number;
  paused: boolean;
  topics: string[];
  party: string;
  background: string;
  example: boolean;
};

/** The ambassadors that the viewer sees with the visits they have for the next agreement, by name. */
export const ambassadorLoads = cache(() =>
  read((tx) =>
    tx.execute<AmbassadorLoad>(sql`select p.id, p.name, m.code, m.name as municipality, a.most_visits as most, a.paused_at is not null as paused,
      to_jsonb(a.topics) as topics, a.party, a.background, a.example,
      (select count(*)::int from visit_ambassadors x join visits v on v.id = x.visit_id where x.person_id = p.id and x.declined_at is null and x.released_at is null
        and v.cancelled_at is null and v.agreement_id = app.next_agreement()) as visits
      from ambassadors a join people p on p.id = a.person_id join municipalities m on m.code = p.municipality_code order by p.name`),
  ),
);

/** The ambassadors with what speaks against each making a visit, as the key of a message; for the secretariat. */
export const ambassadorsFor = cache((visit: string, meeting: string | null) =>
  read((tx) =>
    tx.execute<{
      id: string;
      name: string;
      municipality: string;
      block: string | null;
    }>(sql`select p.id, p.name, m.name as municipality,
      app.visit_block(${visit}, p.id, ${meeting}) as block
      from ambassadors a join people p on p.id = a.person_id join municipalities m on m.code = p.municipality_code
      where not exists (select from visit_ambassadors x where x.visit_id = ${visit} and x.person_id = p.id and x.declined_at is null and x.released_at is null)
      order by 4 nulls first, p.name`),
  ),
);

/** The story that each ambassador of a visit tells, with its figures: the own one, or all for the secretariat. */
export const storiesTold = cache((visit: string) =>
  read((tx) =>
    tx.execute<{
      id: string;
      name: string;
      code: string;
      story: string;
      cost: number | null;
      participants: number | null;
      staff: number | null;
    }>(sql`select p.id, p.name, p.municipality_code as code, a.story, a.story_cost_ore::float8 as cost, a.story_participants as participants, a.story_staff as staff
      from visit_ambassadors x join ambassadors a on a.person_id = x.person_id join people p on p.id = x.person_id
      where x.visit_id = ${visit} and x.declined_at is null and x.released_at is null order by x.proposed_at`),
  ),
);
