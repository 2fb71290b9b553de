import { z } from "zod";
import { line, lines, version } from "@/lib/input";
import { mailKinds } from "./rules";

/** A kind of mail in one language, and the version that the form was opened on. */
const of = {
  kind: z.enum(mailKinds, "gone"),
  locale: z.enum(["da", "en"], "gone"),
  number: version.min(0).max(30_000),
};
const breaks = (text: string) => text.replaceAll(/\r\n?/g, "\n");

export const mailTextInput = z.object({
  ...of,
  subject: line("mailSubject", 300).transform((text) => text.replaceAll(/\s+/g, " ")),
  text: line("text", 3000).transform(breaks),
  note: lines(1500).transform(breaks),
});

/** An earlier version to be used again; 0 is the text that comes with the portal. */
export const oldTextInput = z.object({ ...of, from: version.min(0) });
