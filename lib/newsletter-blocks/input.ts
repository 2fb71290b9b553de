import { z } from "zod";
import { line, lines, ordering, upload, uuid } from "@/lib/input";

const of = { newsletter: uuid };

export const textBlockInput = z.object({ ...of, body: line("text", 10_000) });
/** "story:<id>": what a block shows, and perhaps words above it. */
export const subjectBlockInput = z.object({
  ...of,
  body: lines(1000),
  subject: z
    .string("choose")
    .regex(/^(story|activity|conference|status):[0-9a-f-]{36}$/, "choose")
    .transform((text) => {
      const [kind, subjectId = ""] = text.split(":");
      return { kind: kind as "story" | "activity" | "conference" | "status", subjectId };
    }),
});
export const homeBlockInput = z.object({ ...of, body: lines(1000) });
export const pictureBlockInput = z.object({
  ...of,
  picture: upload(10_000_000),
  alt: line("alt", 300),
  body: lines(1000),
});
export const blockInput = z.object({ id: uuid, body: lines(10_000), alt: lines(300) });
export const blockStepInput = z.object({ id: uuid, ...of });
export const blockOrderInput = z.object({ ...of, ...ordering });
