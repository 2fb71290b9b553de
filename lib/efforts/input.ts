import { z } from "zod";
import { amount, day, kroner, line, lines, municipalityCode, optional, optionalLine, uuid } from "@/lib/input";

const optionalCode = z.union([z.literal(""), municipalityCode]).transform((code) => code || null);
const ordered = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => startsOn <= endsOn;

/** An effort area; without an id it is a new one. */
export const areaInput = z.object({
  id: uuid.optional(),
  agreementId: uuid,
  title: line("text"),
  summary: lines(600),
  homeMunicipalityCode: optionalCode,
  source: line("source", 400),
});

/** A project; its budget is typed in kroner and kept in øre. */
export const projectInput = z
  .object({
    id: uuid.optional(),
    effortAreaId: uuid,
    title: line("text"),
    summary: lines(600),
    homeMunicipalityCode: optionalCode,
    startsOn: day,
    endsOn: day,
    budgetOre: kroner(100_000_000_000),
  })
  .refine(ordered, { path: ["endsOn"], message: "endsBefore" });

/** A municipality joins a project for a time. */
export const participationInput = z
  .object({ projectId: uuid, municipality: municipalityCode, startsOn: day, endsOn: day })
  .refine(ordered, { path: ["endsOn"], message: "endsBefore" });

/** The last day of a municipality in a project. */
export const participationEndInput = z.object({ id: uuid, projectId: uuid, endsOn: day });

export const leaderInput = z.object({ projectId: uuid, person: uuid });
export const partInput = z.object({ id: uuid, projectId: uuid });

/** A result target; what is measured by somebody has its day and its source. */
export const targetInput = z
  .object({
    id: uuid.optional(),
    projectId: uuid,
    title: line("text"),
    unit: line("unit", 60),
    basis: z.enum(["activities", "participants", "measured"], "wrong"),
    target: amount.refine((number) => number > 0, "amount"),
    dueOn: day,
    measured: optional(amount),
    measuredOn: optional(day),
    source: optionalLine(400),
  })
  .refine(({ measured, source }) => measured === null || source !== "", { path: ["source"], message: "source" })
  .refine(({ measured, measuredOn }) => measured === null || measuredOn !== null, {
    path: ["measuredOn"],
    message: "date",
  });
