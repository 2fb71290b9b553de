import { z } from "zod";
import { line } from "@/lib/input";

/** What a guest would like to see. */
export const wishInput = z.object({ wish: line("text", 2000) });
