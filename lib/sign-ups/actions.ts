"use server";

import { sql } from "drizzle-orm";
import { getLocale, getTranslations } from "next-intl/server";
import type { Writer } from "@/db";
import { openAction, reload } from "@/lib/action";
import { requiredQuestions } from "@/lib/conferences/queries";
import { network, within } from "@/lib/limits";
import { Refused } from "@/lib/refused";
import { hash } from "@/lib/secrets";
import { texts } from "@/lib/sql";
import {
  answerField,
  cancelInput,
  offerInput,
  owedInput,
  personField,
  proveInput,
  type SigningUp,
  sessionsInput,
  signUpInput,
} from "./input";

type Outcome = {
  state?: "confirmed" | "waiting" | "split" | "unproved";
  missing?: string[];
  /** By the field of the address: who is signed up already, where the viewer may know it. */
  taken?: Record<string, string | null>;
  refused?: string;
};

/** Strangers may sign up; not a hundred times, and not a hundred others. */
const strangersMay = async (tx: Writer, people: SigningUp[]) => {
  const addresses = people.map(({ address }): [string, number] => [`sign up ${address}`, 5]);
  return within(tx, { [`sign up from ${await network()}`]: 20, ...Object.fromEntries(addresses) });
};

/** The fields of questions that must be answered and were not. */
const unanswered = async (tx: Writer, conference: string, people: SigningUp[]) =>
  (await requiredQuestions(tx, conference)).flatMap(({ id }) =>
    people.filter(({ answers }) => !answers[id]).map(({ place }) => answerField(id, place)),
  );

/** Those who are signed up already, by another form; a stranger is not told. */
const takenOf = async (tx: Writer, conference: string, party: string, people: SigningUp[]) => {
  const addresses = texts(people.map((person) => person.address));
  const found = await tx.execute<{ address: string; name: string | null }>(
    sql`select address, name from app.already_signed_up(${conference}, ${party}, ${addresses})`,
  );
  const names = new Map(found.map(({ address, name }) => [address, name]));
  const theirs = people.filter(({ address }) => names.has(address));
  return Object.fromEntries(
    theirs.map(({ address, place }) => [personField("address", place), names.get(address) ?? null]),
  );
};

/**
 * Signs up oneself and perhaps colleagues: seats or places on the list at once for the signed-in, for strangers when the
 * first of them has confirmed by mail. What fills in the trap is answered alike and signed up nowhere.
 */
export const signUp = openAction(
  signUpInput,
  async (tx, { conference, party, municipality, split, extra, people }): Promise<Outcome> => {
    const missing = await unanswered(tx, conference, people);
    if (missing.length > 0) return { missing };
    const [me] = await tx.execute<{ known: boolean }>(sql`select app.viewer_id() is not null as known`);
    if (me?.known) {
      const taken = await takenOf(tx, conference, party, people);
      if (Object.keys(taken).length > 0) return { taken };
    } else {
      if (!(await strangersMay(tx, people))) return { refused: "tooOften" };
      if (extra.trim()) return { state: "unproved" };
    }
    const those = JSON.stringify(people.map(({ place: _, ...person }) => ({ ...person, municipality })));
    const [row] = await tx.execute<Outcome>(
      sql`select app.sign_up(${conference}, ${party}, ${those}::jsonb, ${split}, ${await getLocale()}) as state`,
    );
    return row ?? {};
  },
  async ({ state, missing, taken, refused }, { people }) => {
    if (refused) throw new Refused(refused);
    if (missing) {
      const word = (await getTranslations("errors"))("answerMissing");
      return { errors: Object.fromEntries(missing.map((field) => [field, [word]])) };
    }
    if (taken) {
      const words = await getTranslations("conferences.signUps.form");
      const say = (name: string | null) => (name ? words("alreadyNamed", { name }) : words("already"));
      return { errors: Object.fromEntries(Object.entries(taken).map(([field, name]) => [field, [say(name)]])) };
    }
    const t = await getTranslations("conferences.signUps.sent");
    return {
      ...reload(),
      message: t(state ?? "confirmed", { count: people.length, address: people[0]?.address ?? "" }),
    };
  },
);

/** The address is right: the sign-up counts from now. */
export const proveSignUp = openAction(
  proveInput,
  (tx, { secret }) => tx.execute(sql`select app.prove_sign_up(${hash(secret)})`),
  reload,
);

const secretOf = (secret: string | null) => (secret ? hash(secret) : null);

/** Gives a seat or a place on the list back. Done twice it is done once. */
export const cancelSignUp = openAction(
  cancelInput,
  (tx, { id, secret, reason }) =>
    tx.execute(sql`select app.cancel_sign_up(${secretOf(secret)}::bytea, ${id}::uuid, ${reason})`),
  reload,
);

/** Takes the offered seat or lets it go on. */
export const answerOffer = openAction(
  offerInput,
  (tx, { id, secret, decline }) =>
    tx.execute(sql`select app.answer_offer(${secretOf(secret)}::bytea, ${id}::uuid, ${!decline})`),
  reload,
);

/** Answers what was owed. */
export const answerOwed = openAction(
  owedInput,
  (tx, { id, secret, answers }) =>
    tx.execute(
      sql`select app.answer_questions(${secretOf(secret)}::bytea, ${id}::uuid, ${JSON.stringify(answers)}::jsonb)`,
    ),
  async () => ({ ...reload(), message: (await getTranslations("conferences.signUps.owed"))("kept") }),
);

/** Keeps which of the sessions with seats of their own somebody goes to. */
export const chooseSessions = openAction(
  sessionsInput,
  (tx, { id, secret, sessions }) =>
    tx.execute(sql`select app.choose_sessions(${secretOf(secret)}::bytea, ${id}::uuid, ${texts(sessions, "uuid")})`),
  async () => ({ ...reload(), message: (await getTranslations("conferences.signUps.sessions"))("kept") }),
);
