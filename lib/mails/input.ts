import { z } from "zod";
import { uuid } from "@/lib/input";

/** One mail that a button belongs to. */
export const mailInput = z.object({ id: uuid });
