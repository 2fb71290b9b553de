import { z } from "zod";
import { line, municipalityCode } from "@/lib/input";

/** A municipality that should be asked, and why. */
export const proposalInput = z.object({ municipality: municipalityCode, why: line("reason", 2000) });
