import "server-only";
import { asc, desc, eq, sql } from "drizzle-orm";
import { cache } from "react";
import { type Reader, readAs } from "@/db";
import { conferenceQuestions, conferences, municipalities } from "@/db/schema";
import { uuid } from "@/lib/input";
import type { Picture } from "@/lib/pictures/queries";
import { list } from "@/lib/sql";
import { read, readOpenly } from "@/lib/viewer";

export type SignUpTime = "open" | "later" | "over" | "elsewhere" | "cancelled";

const columns = {
  id: conferences.id,
  title: conferences.title,
  summary: conferences.summary,
  startsAt: conferences.startsAt,
  endsAt: conferences.endsAt,
  place: conferences.place,
  address: conferences.address,
  host: municipalities.name,
  hostCode: municipalities.code,
  audience: conferences.audience,
  capacity: conferences.capacity,
  /** What a guest pays; its own prices are empty where the rule's count. */
  guestPriceOre: sql<number>`app.guest_price("conferences"."guest_price_ore")`,
  ownGuestOre: conferences.guestPriceOre,
  ownMemberOre: conferences.memberPriceOre,
  signUpFrom: conferences.signUpFrom,
  signUpUntil: conferences.signUpUntil,
  cancelBy: conferences.cancelBy,
  municipalityQuota: conferences.municipalityQuota,
  guestQuota: conferences.guestQuota,
  mayWait: conferences.mayWait,
  answerHours: conferences.answerHours,
  cancelledAt: conferences.cancelledAt,
  cancelReason: conferences.cancelReason,
  sequence: conferences.sequence,
  /** Whether sign-ups are taken here now, and if not, why. */
  signUp: sql<SignUpTime>`case when cancelled_at is not null then 'cancelled' when sign_up_from is null then 'elsewhere'
    when sign_up_from > now() then 'later' when coalesce(sign_up_until, starts_at) > now() then 'open' else 'over' end`,
  example: conferences.example,
  past: sql<boolean>`${conferences.endsAt} < now()`,
};

/** A part of the programme; moments are ISO texts. */
export type Session = {
  id: string;
  title: string;
  speaker: string;
  startsAt: string;
  endsAt: string;
  room: string;
  track: string;
};

/** What is asked of each who signs up; the answers are kept for so many days after the conference. */
export type Question = {
  id: string;
  kind: "text" | "choice" | "diet";
  label: string;
  choices: string[];
  required: boolean;
  keepDays: number;
};

const parts = {
  sessions: sql<
    Session[]
  >`${list(sql`select s.id, s.title, s.speaker, s.starts_at as "startsAt", s.ends_at as "endsAt", s.room, s.track
    from conference_sessions s where s.conference_id = "conferences"."id" order by s.starts_at, s.track, s.title`)}`,
  questions: sql<Question[]>`${list(sql`select q.id, q.kind, q.label, q.choices, q.required, q.keep_days as "keepDays"
    from conference_questions q where q.conference_id = "conferences"."id" order by q.position, q.label`)}`,
  /** How many days after it names are kept. */
  keepDays: sql<number>`app.participant_days()`,
  pictures: sql<Picture[]>`${list(sql`select p.id, p.file_id as "fileId", p.alt, p.rights, p.reusable, p.width, p.height
    from pictures p where p.conference_id = "conferences"."id" order by p.position, p.id`)}`,
  places: sql<{ left: number; waiting: number }>`(select jsonb_build_object('left', p.seats_left, 'waiting', p.waiting)
    from app.conference_places("conferences"."id") p)`,
};

const chosen = (tx: Reader) =>
  tx
    .select(columns)
    .from(conferences)
    .leftJoin(municipalities, eq(municipalities.code, conferences.hostMunicipalityCode));

/** The conferences that whoever asks may see, soonest first. */
export const allConferences = cache(() => readOpenly((tx) => chosen(tx).orderBy(asc(conferences.startsAt))));

export type Conference = Awaited<ReturnType<typeof allConferences>>[number];

/** All of them with their places, the newest first; for the secretariat. */
export const arrangedConferences = () =>
  read((tx) =>
    tx
      .select({ ...columns, places: parts.places })
      .from(conferences)
      .leftJoin(municipalities, eq(municipalities.code, conferences.hostMunicipalityCode))
      .orderBy(desc(conferences.startsAt)),
  );

/** One conference with its programme, questions and places, or nothing where it does not exist for whoever asks. */
export const findConference = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) return undefined;
  const [found] = await readOpenly((tx) =>
    tx
      .select({ ...columns, ...parts })
      .from(conferences)
      .leftJoin(municipalities, eq(municipalities.code, conferences.hostMunicipalityCode))
      .where(eq(conferences.id, id)),
  );
  return found;
});

export type FoundConference = NonNullable<Awaited<ReturnType<typeof findConference>>>;

/** The keys of the questions that must be answered. */
export const requiredQuestions = (tx: Reader, id: string) =>
  tx
    .select({ id: conferenceQuestions.id })
    .from(conferenceQuestions)
    .where(sql`${conferenceQuestions.conferenceId} = ${id} and ${conferenceQuestions.required}`);

/** One that a stranger sees, for its card. */
export async function findPublicConference(id: string) {
  if (!uuid.safeParse(id).success) return undefined;
  const [found] = await readAs(null, (tx) => chosen(tx).where(eq(conferences.id, id)));
  return found;
}

/** What the map of the site names: the conferences that a stranger sees. */
export const publicConferences = () => readAs(null, (tx) => chosen(tx).orderBy(asc(conferences.startsAt)));
