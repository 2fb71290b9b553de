import { z } from "zod";
import { lines, municipalityCode, optional, optionalLine, uuid, version } from "@/lib/input";

const words = { who: optionalLine(400), brief: lines(600) };

/** Somebody to meet, as the portal suggests them. */
export const addTargetInput = z.object({ event: uuid, code: municipalityCode, ...words });

/** Who of us takes them, and the meeting that is agreed there, typed as Copenhagen's clock shows it. */
export const targetInput = z.object({
  ...words,
  id: uuid,
  version,
  takerId: optional(uuid),
  meetAt: optional(z.iso.datetime({ local: true, error: "time" })),
  meetPlace: optionalLine(200),
});

export const targetStepInput = z.object({ id: uuid });
