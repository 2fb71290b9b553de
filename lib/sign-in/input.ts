import { z } from "zod";
import { address, uuid } from "@/lib/input";

export const askInput = z.object({
  address,
  remember: z.literal("on").optional().transform(Boolean),
  to: z.string().default(""),
  /** Chosen although the municipality has a login of its own. */
  by: z.literal("mail").optional(),
});

const digits = z.string().regex(/^[0-9]{6}$/, "code");

/** The token of the mail's link, or the six digits, which people type with a space in the middle. */
export const proofInput = z.object({
  token: z
    .string()
    .regex(/^[\w-]{43}$/, "signInFailed")
    .optional(),
  code: z
    .string()
    .transform((typed) => typed.replace(/\s/g, ""))
    .pipe(digits)
    .optional(),
});

export const demoInput = z.object({ person: uuid });
