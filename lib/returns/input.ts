import { z } from "zod";
import { address } from "@/lib/input";

/** What a mail provider tells: one or many of {kind, address or messageId, why}. */
const told = z
  .object({
    kind: z.enum(["soft", "hard", "complaint"]),
    address: address.optional(),
    messageId: z.string().max(500).optional(),
    why: z.string().max(2000).default(""),
  })
  .refine((one) => one.address || one.messageId);
export const returnsInput = z.union([told.transform((one) => [one]), z.array(told).min(1).max(1000)]);
