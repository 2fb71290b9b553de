import { z } from "zod";
import { day, line, lines, many, municipalityCode, uuid } from "@/lib/input";

const whom = many(municipalityCode).refine((codes) => codes.length > 0, "municipalities");

/** What is asked for, of whom, and until when. */
export const dataRequestInput = z.object({
  title: line("text"),
  description: lines(),
  dueOn: day,
  municipalities: whom,
});

/** More municipalities to ask. */
export const askMoreInput = z.object({ id: uuid, municipalities: whom });

export const dataRequestStepInput = z.object({ id: uuid });
