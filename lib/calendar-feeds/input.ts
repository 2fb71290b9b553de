import { z } from "zod";

/** Nothing is asked: it is the viewer's own address. */
export const feedInput = z.object({});
