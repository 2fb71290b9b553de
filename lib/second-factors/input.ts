import { z } from "zod";
import { uuid } from "@/lib/input";

/** Six digits of the app, or a recovery code; typed with spaces, a hyphen or capitals as it falls out. */
const code = z
  .string("secondCode")
  .transform((typed) => typed.replace(/[\s-]/g, "").toLowerCase())
  .pipe(z.string().regex(/^([0-9]{6}|[a-z2-9]{10})$/, "secondCode"));

export const codeInput = z.object({ code });

const to = z.string().default("");
export const confirmInput = z.object({ code, to });
export const confirmMailInput = z.object({ to });

export const holderInput = z.object({ id: uuid });
