import { z } from "zod";
import { uuid } from "@/lib/input";

/** One message that was held back. */
export const heldInput = z.object({ id: uuid });
