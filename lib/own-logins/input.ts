import { z } from "zod";
import { line, municipalityCode, uuid } from "@/lib/input";

/** Which municipality's login, and where to go afterwards. */
export const wayInput = z.object({ code: municipalityCode, to: z.string().default("") });

export const linkInput = z.object({ code: municipalityCode });
export const unlinkInput = z.object({ account: uuid });
export const removeInput = z.object({ code: municipalityCode });

const domain = z
  .string()
  .toLowerCase()
  .transform((typed) => typed.replace(/^@/, ""))
  .pipe(z.string().regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, "domains"));

/** The part after the @, one or several, as people separate them. */
const domains = z
  .string("domains")
  .transform((typed) => typed.split(/[\s,;]+/).filter(Boolean))
  .pipe(z.array(domain).min(1, "domains").max(20, "domains"));

/** A provider names itself by one address; those that stand for any organisation name nobody. */
const issuer = z
  .url({ protocol: /^https?$/, message: "issuer" })
  .max(500, "tooLong")
  .refine((typed) => !/[?#]|\/(common|organizations|consumers)(\/|$)/.test(typed), "issuer");

export const providerInput = z.object({
  code: municipalityCode,
  issuer,
  clientId: line("clientId", 300),
  /** Left empty, the one that is kept stays. */
  secret: z.string().trim().max(500, "tooLong").default(""),
  domains,
  mailToo: z.literal("on").optional().transform(Boolean),
});
