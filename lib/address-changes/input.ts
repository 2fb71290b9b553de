import { z } from "zod";
import { address, byHand } from "@/lib/input";
import { linkSecret } from "@/lib/invitees/input";

/** The address that one wants to sign in with. */
export const newAddressInput = z.object({ address });

/** The holder of a mail's link. */
export const answerInput = z.object({ secret: linkSecret, byHand });
