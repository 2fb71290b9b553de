import { z } from "zod";
import { line, upload, uuid } from "@/lib/input";

/** Ten megabytes: what a telephone takes. */
const most = 10_000_000;

const of = { activityId: uuid.optional(), storyId: uuid.optional(), conferenceId: uuid.optional() };

/** A tick: whether municipalities and the press may use it too. */
const reusable = z
  .literal("on")
  .optional()
  .transform((ticked) => ticked === "on");

/** A picture of an activity, a story or a conference: what it shows and who allowed it are asked for, always. */
export const pictureInput = z.object({
  ...of,
  picture: upload(most),
  alt: line("alt", 300),
  rights: line("rights", 200),
  reusable,
});

/** Whether others may use a picture from now on. */
export const pictureReuseInput = z.object({ ...of, id: uuid, reusable });

export const pictureRemovalInput = z.object({ ...of, id: uuid });
