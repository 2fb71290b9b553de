import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import type { Question } from "@/lib/conferences/queries";
import { linkSecret } from "@/lib/invitees/input";
import { hash } from "@/lib/secrets";
import type { states } from "@/lib/sign-ups/input";
import { list } from "@/lib/sql";
import { read, readOpenly } from "@/lib/viewer";

export type SignUpState = (typeof states)[number];

/** A sign-up as its own people see it. Moments are ISO texts; `ahead` counts those who wait before it. */
export type SignUpCard = {
  id: string;
  state: SignUpState;
  name: string;
  address: string;
  conferenceId: string;
  conference: string;
  startsAt: string;
  endsAt: string;
  place: string;
  /** True where everybody may read about the conference. */
  open: boolean;
  offerUntil: string | null;
  lapsed: boolean | null;
  cancelledBy: "conference" | null;
  because: string;
  cancelBy: string;
  past: boolean;
  /** Whether three questions wait for an answer; null for who is not asked. */
  feedback: "open" | "given" | null;
  /** What must be answered and was not. */
  unanswered: Question[];
  mayCancel: boolean;
  ahead: number;
  /** True for who was there, once it is over. */
  certified: boolean;
  /** Those with seats of their own, of which one chooses. */
  sessions: { id: string; title: string; startsAt: string; endsAt: string; left: number; chosen: boolean }[];
};

/** What the holder of a mail's link may read; null for a link that leads nowhere (any more). */
export const signUpBehind = cache(async (secret: string) => {
  if (!linkSecret.safeParse(secret).success) return null;
  const [found] = await readOpenly((tx) =>
    tx.execute<{ card: SignUpCard | null }>(sql`select app.sign_up_behind(${hash(secret)}) as card`),
  );
  return found?.card ?? null;
});

export type Person = { name: string; title: string; address: string };
export type Fellow = { name: string; title: string; municipality: string };

/**
 * What a conference's page shows the signed-in: their own sign-ups and those of the colleagues they signed up, the other
 * participants who want to be seen, and who they are, as the form knows it beforehand.
 */
export const signUpsAt = async (conference: string) => {
  const [row] = await read((tx) =>
    tx.execute<{ cards: SignUpCard[]; fellows: Fellow[]; me: Person | null }>(sql`select
      coalesce((select jsonb_agg(card) from app.own_sign_ups(${conference}) card), '[]') as cards,
      ${list(sql`select name, title, municipality from app.fellow_participants(${conference})`)} as fellows,
      (select jsonb_build_object('name', p.name, 'title', p.title, 'address', e.address)
        from people p join emails e on e.person_id = p.id where p.id = app.viewer_id()) as me`),
  );
  return row ?? { cards: [], fellows: [], me: null };
};
