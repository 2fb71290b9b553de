import { z } from "zod";
import { lines } from "@/lib/input";
import { linkSecret } from "@/lib/invitees/input";

export const worths = ["very", "partly", "little"] as const;

/** The three questions after a conference, by the secret of a mail's link. */
export const feedbackInput = z.object({
  secret: linkSecret,
  worth: z.enum(worths, "choose"),
  gain: lines(1000),
  better: lines(1000),
});
