import { z } from "zod";
import { address, day, line, municipalityCode, optional, optionalLine, upload, uuid } from "@/lib/input";
import { endsBefore } from "@/lib/seats/input";
import { forums, inOrder, seatTitles } from "@/lib/seats/rules";

const person = {
  name: line("name"),
  jobTitle: optionalLine(),
  municipality: optional(municipalityCode),
  address,
  locale: z.enum(["da", "en"], "wrong"),
};

export const personInput = z.object({ id: uuid, ...person });

/** A new person with a first seat, where one is chosen, and perhaps a mail that tells of it. */
export const newPersonInput = z
  .object({
    ...person,
    forum: optional(z.enum(forums, "forum")),
    title: z.enum(seatTitles, "wrong"),
    fromOn: day,
    untilOn: optional(day),
    tell: z.literal("on").optional(),
  })
  .refine(inOrder, endsBefore)
  .refine(({ forum, municipality }) => !forum || forum === "secretariat" || forum === "project" || municipality, {
    error: "municipality",
    path: ["municipality"],
  });

export const activeInput = z.object({ id: uuid, active: z.enum(["yes", "no"]) });

/** The person that stays, and the address of the same person's other row. */
export const mergeInput = z.object({ id: uuid, other: address });

/** One megabyte: a list of some thousand people. `step` is "check" where one wants to see what would happen. */
export const rosterInput = z
  .object({
    file: upload(1_000_000).optional(),
    pasted: z.string().max(500_000, "tooLong").default(""),
    step: z.enum(["check", "import"]).default("check"),
    tell: z.literal("on").optional(),
  })
  .refine(({ file, pasted }) => file || pasted.trim(), { error: "roster", path: ["pasted"] });
