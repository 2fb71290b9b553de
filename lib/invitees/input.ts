import { z } from "zod";
import { byHand } from "@/lib/input";

/** The secret part of an invitation's link. */
export const linkSecret = z.string().regex(/^[\w-]{43}$/, "invitationClosed");

export const acceptInput = z.object({ secret: linkSecret, remember: z.literal("on").optional() });
export const declineInput = z.object({ secret: linkSecret, byHand });
