import { z } from "zod";
import { address, line, many, municipalityCode, optionalLine, uuid } from "@/lib/input";
import { isCvr, isGln } from "./rules";

export const invoiceInput = z.object({ id: uuid });

/** What to collect for: "conference:<id>", or "quarter:<its first day>". */
export const collectInput = z.object({
  scope: z
    .string("scope")
    .regex(/^(conference:[0-9a-f-]{36}|quarter:\d{4}-(01|04|07|10)-01)$/, "scope")
    .transform((scope) => {
      const [kind, value = ""] = scope.split(":");
      return { conferenceId: kind === "conference" ? value : null, quarterFrom: kind === "quarter" ? value : null };
    }),
});

/** A mark of an issued invoice that has been sent, or paid. */
export const markInput = z.object({ id: uuid, mark: z.enum(["sent", "paid"], "wrong") });

export const creditInput = z.object({
  id: uuid,
  lines: many(uuid).refine((lines) => lines.length > 0, "creditLines"),
  reason: line("reason", 300),
});

const digits = (pattern: RegExp, key: string) =>
  z
    .string(key)
    .transform((text) => text.replaceAll(/\s/g, ""))
    .refine((text) => pattern.test(text), key);

export const billingInput = z
  .object({
    code: municipalityCode,
    gln: digits(/./, "gln").refine(isGln, "gln"),
    orderNumber: optionalLine(50),
    contactReference: optionalLine(100),
  })
  .refine(({ orderNumber, contactReference }) => orderNumber || contactReference, {
    path: ["contactReference"],
    message: "orderOrContact",
  });

export const senderInput = z.object({
  name: line("name", 150),
  cvr: digits(/./, "cvr").refine(isCvr, "cvr"),
  street: line("text", 150),
  postcode: digits(/^\d{4}$/, "postcode"),
  city: line("text", 80),
  contactName: line("name", 100),
  contactAddress: address,
  bankRegistration: digits(/^\d{4}$/, "bankRegistration"),
  bankAccount: digits(/^\d{6,10}$/, "bankAccount"),
});
