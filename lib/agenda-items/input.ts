import { z } from "zod";
import { line, lines, optional, optionalLine, ordering, uuid, version } from "@/lib/input";

export const itemKinds = ["orientation", "discussion", "decision"] as const;
export const visibilities = ["open", "members", "closed"] as const;

/** What an item says, whoever writes it. */
export const itemWords = z.object({
  title: line("headline"),
  kind: z.enum(itemKinds, "choose"),
  minutes: z.coerce.number("number").int("number").min(1, "number").max(480, "number"),
  body: lines(20_000),
  recommendation: lines(4000),
});

/** An item of an agenda; without an id it is a new one. */
export const itemInput = itemWords.extend({
  id: uuid.optional(),
  version: version.optional(),
  meeting: uuid,
  visibility: z.enum(visibilities, "choose"),
  presenterId: optional(uuid),
  measureKey: optional(optionalLine(20)),
  policyKey: optional(optionalLine(40)),
});

export const orderInput = z.object({ meeting: uuid, ...ordering });
export const itemStepInput = z.object({ id: uuid });
export const forwardInput = z.object({ id: uuid, to: uuid });
