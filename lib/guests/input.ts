import { z } from "zod";
import { address, line, optionalLine } from "@/lib/input";

/** A colleague to bring in. */
export const colleagueInput = z.object({ name: line("name"), title: optionalLine(), address });
