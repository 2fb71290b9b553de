"use server";

import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { files, pictures } from "@/db/schema";
import { formAction, reload, signedAction, the } from "@/lib/action";
import { storeFile } from "@/lib/files";
import { fitPicture } from "@/lib/pictures";
import { Refused } from "@/lib/refused";
import { requireForum, write } from "@/lib/viewer";
import { pictureInput, pictureRemovalInput, pictureReuseInput } from "./input";

/** Fits a picture, keeps it, and hangs it on its activity, story or conference. */
export const addPicture = signedAction(
  pictureInput,
  async ({ picture, alt, rights, reusable, activityId = null, storyId = null, conferenceId = null }) => {
    const viewer = await requireForum("secretariat", "project");
    const fitted = await fitPicture(new Uint8Array(await picture.arrayBuffer()));
    if (!fitted) throw new Refused("noPicture");
    const { bytes, width, height } = fitted;
    const key = randomUUID();
    const stored = await storeFile(key, bytes);
    const name = `${picture.name.replace(/\.\w+$/, "").slice(0, 100) || "billede"}.webp`;
    await write(viewer, async (tx) => {
      const file = { id: key, key, name, ...stored, addedBy: sql`app.viewer_id()` };
      await tx.insert(files).values(file).returning({ id: files.id });
      const hung = { fileId: key, activityId, storyId, conferenceId, alt, rights, reusable, width, height };
      the(await tx.insert(pictures).values(hung).returning({ id: pictures.id }));
    });
  },
  reload,
);

/** Lets others use a picture, or no longer: what they have taken until then stays theirs. */
export const allowReuse = formAction(
  pictureReuseInput,
  async (tx, { id, reusable }) =>
    the(await tx.update(pictures).set({ reusable }).where(eq(pictures.id, id)).returning({ id: pictures.id })),
  reload,
);

/** Takes a picture down; its file is seen by nobody from then on. */
export const removePicture = formAction(
  pictureRemovalInput,
  async (tx, { id }) => the(await tx.delete(pictures).where(eq(pictures.id, id)).returning({ id: pictures.id })),
  reload,
);
