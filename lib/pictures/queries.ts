import "server-only";
import { asc, eq } from "drizzle-orm";
import { cache } from "react";
import { pictures } from "@/db/schema";
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
        width: pictures.width,
        height: pictures.height,
      })
      .from(pictures)
      .where(eq(of === "activity" ? pictures.activityId : pictures.storyId, id))
      .orderBy(asc(pictures.position), asc(pictures.id)),
  ),
);

export type Picture = Awaited<ReturnType<typeof picturesOf>>[number];
