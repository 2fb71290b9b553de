import { z } from "zod";
import { day, line, lines, many, optional, optionalLine, ordering, uuid, version } from "@/lib/input";

export const measureStates = ["planned", "running", "done"] as const;

/** What can be counted of what a measure became; queries.ts says how, and messages/…/measures.json in which words. */
export const countKinds = [
  "invited",
  "ambassadors",
  "visits",
  "commitments",
  "guests",
  "datasets",
  "conferences",
  "statuses",
  "shares",
  "treatments",
  "stories",
  "conversations",
  "activities",
  "events",
  "met",
] as const;
export type CountKind = (typeof countKinds)[number];

export const measureKey = z.string().regex(/^[A-Z][0-9]{1,3}$/, "gone");

/** A measure; without a key it is a new one. A name typed under `newGroup` wins over the group chosen. */
export const measureInput = z.object({
  key: measureKey.optional(),
  version: version.optional(),
  title: line("headline"),
  purpose: optionalLine(300),
  body: lines(4000),
  group: line("choose", 60),
  newGroup: optionalLine(60),
  responsible: line("responsible"),
  responsibleId: optional(uuid),
  state: z.enum(measureStates, "choose"),
  nextStep: optionalLine(300),
  nextStepOn: optional(day),
  counts: many(z.enum(countKinds, "wrong")),
});

export const measureOrderInput = z.object({ group: line("gone", 60), ...ordering });
export const retireInput = z.object({ key: measureKey, version, why: line("why", 400) });
export const measureStepInput = z.object({ key: measureKey });
export const toAgendaInput = z.object({ meeting: z.uuid("choose") });
