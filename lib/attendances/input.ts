import { z } from "zod";
import { optionalLine, uuid } from "@/lib/input";

export const answers = ["yes", "online", "substitute", "no"] as const;
export type Answer = (typeof answers)[number];

/** Whether somebody comes; whoever sends a substitute says whom. */
export const attendanceInput = z
  .object({ meeting: uuid, answer: z.enum(answers, "choose"), substitute: optionalLine() })
  .refine(({ answer, substitute }) => answer !== "substitute" || substitute, { path: ["substitute"], message: "name" })
  .transform(({ substitute, ...rest }) => ({ ...rest, substitute: rest.answer === "substitute" ? substitute : "" }));
