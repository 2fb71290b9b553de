import { z } from "zod";
import { lines, uuid } from "@/lib/input";

export const noteInput = z.object({ item: uuid, body: lines(10_000), marked: z.literal("on").optional() });
