import { z } from "zod";
import { line, optionalLine, ordering, uuid } from "@/lib/input";

/** What comes with the files of a paper; with `paper` it is a new version of that one. */
export const paperInput = z.object({ meeting: uuid, item: uuid, paper: uuid.optional(), change: optionalLine(400) });
export const renameInput = z.object({ id: uuid, title: line("headline") });
export const paperStepInput = z.object({ id: uuid });
export const paperOrderInput = z.object({ item: uuid, ...ordering });
