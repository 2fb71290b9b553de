import { z } from "zod";
import { line, municipalityCode, uuid } from "@/lib/input";

export const riskNoteInput = z.object({ code: municipalityCode, body: line("text", 2000) });
export const removalInput = z.object({ id: uuid });
