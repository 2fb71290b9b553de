"use server";

import { randomUUID } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import type { Writer } from "@/db";
import { files, profiles } from "@/db/schema";
import { formAction, signedAction } from "@/lib/action";
import { storeFile } from "@/lib/files";
import { fitPicture } from "@/lib/pictures";
import { Refused } from "@/lib/refused";
import { requireForum, write } from "@/lib/viewer";
import { photoInput, profileInput } from "./input";

type Said = Omit<Partial<typeof profiles.$inferInsert>, "confirmedAt" | "openedAt"> & { openedAt?: SQL | null };

/** One row a person; whatever of it is said, the rest stays. */
const keep = (tx: Writer, said: Said, confirmed = true) => {
  const row = { ...said, ...(confirmed && { confirmedAt: sql`now()` }) };
  return tx
    .insert(profiles)
    .values({ ...row, personId: sql`app.viewer_id()` })
    .onConflictDoUpdate({ target: profiles.personId, set: row });
};

const saved = async () => {
  revalidatePath("/", "layout");
  return { done: true, message: (await getTranslations("profiles"))("saved") };
};

/** How I am reached, for what, and who stands in for me. Saying it confirms it. */
export const saveProfile = formAction(
  profileInput,
  (tx, { open, ...said }) => keep(tx, { ...said, openedAt: open ? sql`coalesce(${profiles.openedAt}, now())` : null }),
  saved,
);

/** All of it is still right. */
export const confirmProfile = formAction(z.object({}), (tx) => keep(tx, {}), saved);

/** My picture, small and square. */
export const savePhoto = signedAction(
  photoInput,
  async ({ photo }) => {
    const viewer = await requireForum("kmp", "kmk", "chairmanship", "project", "secretariat");
    const fitted = await fitPicture(new Uint8Array(await photo.arrayBuffer()), { square: 400 });
    if (!fitted) throw new Refused("noPicture");
    const key = randomUUID();
    const stored = await storeFile(key, fitted.bytes);
    await write(viewer, async (tx) => {
      await tx.insert(files).values({ id: key, key, name: "portræt.webp", ...stored, addedBy: sql`app.viewer_id()` });
      await keep(tx, { photoId: key }, false);
    });
  },
  saved,
);

/** Takes my picture down. */
export const removePhoto = formAction(z.object({}), (tx) => keep(tx, { photoId: null }, false), saved);
