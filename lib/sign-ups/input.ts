import { z } from "zod";
import { address, byHand, line, many, municipalityCode, optional, optionalLine, uuid } from "@/lib/input";
import { linkSecret } from "@/lib/invitees/input";

/** Where a sign-up can stand, in the order of a list: who comes first, then who waits, then who does not come. */
export const states = ["confirmed", "offered", "waiting", "unproved", "declined", "cancelled"] as const;

/** The most people that one form signs up. */
export const mostPeople = 6;

/** The name of a field of a person, the first is 1; and of their answer to a question. */
export const personField = (field: "name" | "title" | "address", place: number) => `${field}${place}`;
export const answerField = (question: string, place: number) => `answer-${question}-${place}`;

const person = z.object({ name: line("name", 120), title: optionalLine(120), address });

export type SigningUp = z.output<typeof person> & { place: number; listed: boolean; answers: Record<string, string> };

const questionOf = (name: string, place: number) => name.match(new RegExp(`^answer-([0-9a-f-]{36})-${place}$`))?.[1];

/** What the person at a place answered, by the key of the question. */
const answersOf = (given: Record<string, unknown>, place: number): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const question = questionOf(name, place);
      return question ? [[question, String(value).trim().slice(0, 500)]] : [];
    }),
  );

/**
 * Somebody and perhaps some colleagues (`name1`, `title1`, `address1` …; whoever has neither name nor address is left
 * out), each with answers. `party` is the form's own key, `extra` the trap that people do not see.
 */
export const signUpInput = z
  .looseObject({
    conference: uuid,
    party: uuid,
    municipality: optional(municipalityCode),
    listed: z.literal("on").optional(),
    split: z.literal("on").optional(),
    extra: z.string().catch(""),
  })
  .transform(({ conference, party, municipality, listed, split, extra, ...given }, context) => {
    const people: SigningUp[] = [];
    const wrong = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
    for (let place = 1; place <= mostPeople; place++) {
      const typed = (field: "name" | "title" | "address") => String(given[personField(field, place)] ?? "").trim();
      if (place > 1 && !typed("name") && !typed("address")) continue;
      const parsed = person.safeParse({ name: typed("name"), title: typed("title"), address: typed("address") });
      for (const { path, message } of parsed.error?.issues ?? []) wrong(personField(path[0] as "name", place), message);
      if (!parsed.success) continue;
      if (people.some((other) => other.address === parsed.data.address)) wrong(personField("address", place), "twice");
      people.push({
        ...parsed.data,
        place,
        listed: listed === "on" && place === 1,
        answers: answersOf(given, place),
      });
    }
    return { conference, party, municipality, split: split === "on", extra, people };
  });

/** One's own sign-up by its key, or by the secret of a mail's link; an offer is taken unless it is declined. */
const own = { id: optional(uuid), secret: optional(linkSecret) };
export const proveInput = z.object({ secret: linkSecret, byHand });
/** By a mail's link the seat is given back or taken by hand only. */
const handled = (given: { secret: string | null; byHand?: unknown }) => !given.secret || given.byHand === "on";
const byHandToo = { path: ["byHand"], error: "byHand" };
export const cancelInput = z
  .object({ ...own, byHand: byHand.optional(), reason: optionalLine(400) })
  .refine(handled, byHandToo);
export const offerInput = z
  .object({ ...own, byHand: byHand.optional(), decline: z.literal("on").optional() })
  .refine(handled, byHandToo);
/** What was owed, answered as the first of a form. */
export const owedInput = z
  .looseObject(own)
  .transform(({ id, secret, ...given }) => ({ id, secret, answers: answersOf(given, 1) }));
export const sessionsInput = z.object({ ...own, sessions: many(uuid) });
