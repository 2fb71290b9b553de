import { z } from "zod";

/** Nothing is asked: the job drafts what the running quarter lacks. */
export const draftInput = z.object({});
