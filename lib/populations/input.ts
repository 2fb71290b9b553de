import { z } from "zod";
import { line, upload } from "@/lib/input";

/** A table of a megabyte at most, from a file or pasted, and where it is from. `step` is "check" where one wants to see what would happen. */
export const countsInput = z
  .object({
    file: upload(1_000_000).optional(),
    pasted: z.string().max(200_000, "tooLong").default(""),
    source: line("source", 300),
    step: z.enum(["check", "import"]).default("check"),
  })
  .refine(({ file, pasted }) => file || pasted.trim(), { error: "roster", path: ["pasted"] });
