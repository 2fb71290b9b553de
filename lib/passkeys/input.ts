import { z } from "zod";
import { line, uuid } from "@/lib/input";

const bytes = z.string("passkeyFailed").regex(/^[\w-]{1,8000}$/, "passkeyFailed");

/** What a browser hands over, as JSON in one field. */
const answer = <Response extends z.ZodType>(response: Response) =>
  z
    .string("passkeyFailed")
    .max(30_000, "passkeyFailed")
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue("passkeyFailed");
        return z.NEVER;
      }
    })
    .pipe(z.object({ id: bytes, rawId: bytes, type: z.literal("public-key", "passkeyFailed"), response }))
    .transform((given) => ({ ...given, clientExtensionResults: {} }));

const signed = answer(
  z.object({ clientDataJSON: bytes, authenticatorData: bytes, signature: bytes, userHandle: bytes }),
);
const made = answer(z.object({ clientDataJSON: bytes, attestationObject: bytes }));

const name = line("name", 60);
const to = z.string().default("");

export const enterInput = z.object({ answer: signed, to });
export const askAddInput = z.object({ name });
export const addInput = z.object({ name, answer: made });
export const renameInput = z.object({ id: uuid, name });
export const removeInput = z.object({ id: uuid });
