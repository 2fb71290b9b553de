import { z } from "zod";
import { uuid } from "@/lib/input";

/** The activity whose project leader is asked. */
export const senderInput = z.object({ id: uuid });
