import { z } from "zod";
import { day, many, optional, uuid } from "@/lib/input";
import { forums, inOrder, seatTitles } from "./rules";

export const endsBefore = { error: "endsBefore", path: ["untilOn"] };

/** A seat that is given, or changed where it has an `id`. `tell` sends the person a mail about it. */
export const seatInput = z
  .object({
    id: optional(uuid),
    person: uuid,
    forum: z.enum(forums, "forum"),
    title: z.enum(seatTitles, "wrong"),
    fromOn: day,
    untilOn: optional(day),
    tell: z.literal("on").optional(),
  })
  .refine(inOrder, endsBefore);

export const seatRemovalInput = z.object({ id: uuid, person: uuid });

/** The last day of many seats. */
export const closingInput = z.object({ until: day, seats: many(uuid).refine((ids) => ids.length > 0, "noSeats") });

export const undoInput = z.object({ id: uuid });
