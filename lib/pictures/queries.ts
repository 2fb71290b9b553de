import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import { cache } from "react";
import { readAs } from "@/db";
import { files, pictures } from "@/db/schema";
import { readOpenly } from "@/lib/viewer";

/** The pictures of an activity or a story, in their order. */
export const picturesOf = cache((of: "activity" | "story", id: string) =>
  readOpenly((tx) =>
    tx
      .select({
        id: pictures.id,
        fileId: pictures.fileId,
        alt: pictures.alt,
        rights: pictures.rights,
        reusable: pictures.reusable,
        width: pictures.width,
        height: pictures.height,
      })
      .from(pictures)
      .where(eq(of === "activity" ? pictures.activityId : pictures.storyId, id))
      .orderBy(asc(pictures.position), asc(pictures.id)),
  ),
);

/** The newest sixty pictures that everybody may see and use, whoever asks. */
export const reusablePictures = cache(() =>
  readAs(null, (tx) =>
    tx
      .select({
        fileId: pictures.fileId,
        key: files.key,
        bytes: files.bytes,
        alt: pictures.alt,
        rights: pictures.rights,
        width: pictures.width,
        height: pictures.height,
      })
      .from(pictures)
      .innerJoin(files, eq(files.id, pictures.fileId))
      .where(eq(pictures.reusable, true))
      .orderBy(desc(files.addedAt), desc(pictures.id))
      .limit(60),
  ),
);

export type ReusablePicture = Awaited<ReturnType<typeof reusablePictures>>[number];
export type Picture = Awaited<ReturnType<typeof picturesOf>>[number];
