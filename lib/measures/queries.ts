import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { cache } from "react";
import { type AgendaLink, itemsAbout, type Seated, seated } from "@/lib/agenda-items/queries";
import { type CountKind, countKinds, measureKey, type measureStates } from "@/lib/measures/input";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

/** Numbers that all members see alike, whoever may read the rows. */
const told = (name: string) => sql`select coalesce(max(${sql.raw(name)}), 0) from app.measure_counts()`;

/** How what a measure became is counted, else of the rows that the viewer may see. A new kind goes here, in input.ts and in rules.ts. */
const counted: Record<CountKind, SQL> = {
  invited: told("invited"),
  guests: told("guests"),
  datasets: sql`select count(*) from datasets`,
  conferences: sql`select count(*) from conferences`,
  statuses: sql`select count(*) from statuses where approved_at is not null`,
  shares: sql`select count(distinct status_id) from share_links`,
  treatments: sql`select count(*) from status_treatments where treated_at is not null and outcome <> 'dropped'`,
  stories: sql`select count(*) from stories where sent_at is not null`,
  conversations: sql`select count(*) from conversations`,
  activities: sql`select count(*) from activities where published_at is not null`,
  events: sql`select count(*) from events where exists (select from event_goers g where g.event_id = events.id)`,
  ambassadors: told("ambassadors"),
  visits: told("visits"),
  commitments: told("commitments"),
  met: sql`select coalesce(sum(met), 0) from app.event_funnels()`,
};

export type Counts = Record<CountKind, number>;

const counts = sql`jsonb_build_object(${sql.join(
  countKinds.map((kind) => sql`${sql.raw(`'${kind}'`)}, (${counted[kind]})`),
  sql`, `,
)})`;

export type Measure = {
  key: string;
  id: string;
  groupName: string;
  title: string;
  purpose: string;
  body: string;
  responsible: string;
  responsibleId: string | null;
  person: string | null;
  state: (typeof measureStates)[number];
  nextStep: string;
  nextStepOn: string | null;
  /** The day of the next step has gone by. */
  late: boolean;
  counts: CountKind[];
  source: string;
  retiredAt: string | null;
  retiredWhy: string;
  version: number;
  /** The meetings that have had it on their agenda, the newest first, with what was decided. */
  agendas: AgendaLink[];
};

const columns = sql`x.key, x.id, x.group_name as "groupName", x.title, x.purpose, x.body, x.responsible, x.responsible_id as "responsibleId", p.name as person,
  x.state, x.next_step as "nextStep", x.next_step_on as "nextStepOn", coalesce(x.next_step_on < app.today() and x.state <> 'done', false) as late, to_jsonb(x.counts) as counts,
  x.source, x.retired_at as "retiredAt", x.retired_why as "retiredWhy", x.version, ${itemsAbout("measure_key", sql`x.key`, 50)} as agendas`;
const from = sql`measures x left join people p on p.id = x.responsible_id`;

type MeasureList = {
  measures: Measure[];
  counts: Counts;
  /** The agreement that the list leads to. */
  period: string | null;
  /** Coming meetings on whose agenda it can be put, the chairmanship's first. */
  meetings: { id: string; title: string; startsAt: string }[];
};

/** The whole list in its order, the retired ones too, with what is counted. One query. */
export const measureList = cache(async () => {
  const [found] = await read((tx) =>
    tx.execute<MeasureList>(sql`select ${list(sql`select ${columns} from ${from} order by x.position, x.key`)} as measures, ${counts} as counts,
      (select name from agreements where id = app.next_agreement()) as period,
      ${list(sql`select t.id, t.title, t.starts_at as "startsAt" from meetings t where t.starts_at > now() and t.cancelled_at is null
        order by t.forum <> 'chairmanship', t.starts_at limit 20`)} as meetings`),
  );
  return found!;
});

export type MeasurePage = Measure & { found: Counts };

/** One measure with what is counted; nothing where it does not exist for this viewer. */
export const findMeasure = cache(async (key: string) => {
  if (!measureKey.safeParse(key).success) return undefined;
  const [found] = await read((tx) =>
    tx.execute<MeasurePage>(sql`select ${columns}, ${counts} as found from ${from} where x.key = ${key}`),
  );
  return found;
});

/** What the form of a measure offers: who may be responsible, and the groups that there are. One query. */
export const measureChoices = cache(async () => {
  const [found] = await read((tx) =>
    tx.execute<{ people: Seated[]; groups: { name: string }[] }>(sql`select ${seated} as people,
      ${list(sql`select distinct group_name as name from measures where retired_at is null order by 1`)} as groups`),
  );
  return found!;
});
