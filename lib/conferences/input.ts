import { z } from "zod";
import { kroner, line, lines, municipalityCode, optional, optionalLine, uuid, whole } from "@/lib/input";

/** A moment on the clock of Copenhagen, as a browser's field gives it. */
const local = z.string("moment").regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, "moment");

const period = { startsAt: local, endsAt: local };
const later = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) => startsAt < endsAt;
const tooEarly = { path: ["endsAt"], message: "endsTooEarly" };

const seats = whole(100_000).refine((number) => number !== null, "number");

/** A conference; without an id it is a new one. No `signUpFrom`: sign-ups are not taken here. */
export const conferenceInput = z
  .object({
    id: uuid.optional(),
    title: line("headline"),
    summary: lines(8000).pipe(z.string().min(1, "summary")),
    ...period,
    place: line("place"),
    address: optionalLine(),
    hostMunicipalityCode: optional(municipalityCode),
    audience: z.enum(["public", "members"], "choose"),
    capacity: seats.transform((number) => number ?? 0),
    guestPriceOre: kroner(10_000_000),
    memberPriceOre: kroner(10_000_000),
    signUpFrom: optional(local),
    signUpUntil: optional(local),
    cancelBy: optional(local),
    municipalityQuota: whole(100_000).refine((number) => number !== 0, "number"),
    guestQuota: whole(100_000),
    mayWait: z
      .literal("on")
      .optional()
      .transform((ticked) => ticked === "on"),
    answerHours: z.coerce.number("number").int("number").min(1, "number").max(720, "number"),
  })
  .refine(later, tooEarly)
  .refine(({ signUpUntil, endsAt }) => !signUpUntil || signUpUntil <= endsAt, {
    path: ["signUpUntil"],
    message: "afterConference",
  })
  .refine(({ signUpFrom, signUpUntil }) => !signUpFrom || !signUpUntil || signUpFrom < signUpUntil, {
    path: ["signUpUntil"],
    message: "endsTooEarly",
  })
  .refine(({ cancelBy, endsAt }) => !cancelBy || cancelBy <= endsAt, {
    path: ["cancelBy"],
    message: "afterConference",
  });

/** A part of the programme. */
export const sessionInput = z
  .object({
    conferenceId: uuid,
    title: line("headline"),
    speaker: optionalLine(),
    ...period,
    room: optionalLine(120),
    track: optionalLine(120),
    capacity: whole(100_000).refine((number) => number !== 0, "number"),
  })
  .refine(later, tooEarly);

/** What is asked; `choices` one a line where there is something to choose between. What is about health is voluntary. */
export const questionInput = z
  .object({
    conferenceId: uuid,
    kind: z.enum(["text", "choice", "diet"], "choose"),
    label: line("headline"),
    choices: lines(2000).transform((text) => [...new Set(text.split("\n").map((one) => one.trim()))].filter(Boolean)),
    required: z
      .literal("on")
      .optional()
      .transform((ticked) => ticked === "on"),
    keepDays: z.coerce.number("number").int("number").min(0, "number").max(1825, "number"),
  })
  .refine(({ kind, choices }) => kind !== "choice" || choices.length > 1, { path: ["choices"], message: "twoChoices" })
  .transform(({ choices, ...question }) => ({
    ...question,
    choices: question.kind === "choice" ? choices : [],
    required: question.required && question.kind !== "diet",
  }));

export const partInput = z.object({ id: uuid });
export const callOffInput = z.object({ id: uuid, reason: line("reason", 400) });
