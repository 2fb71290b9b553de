import { z } from "zod";
import { lines, uuid } from "@/lib/input";

/** Nothing is asked: all open visits are matched. */
export const matchInput = z.object({});

/** This visit is for this person; `id` is the matching that it was chosen in. */
export const choiceInput = z.object({ id: uuid, visit: uuid, person: uuid });

export const proposeInput = z.object({ id: uuid, why: lines(500) });
