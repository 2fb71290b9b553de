"use server";

import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { Writer } from "@/db";
import { files, newsletterBlocks } from "@/db/schema";
import { formAction, reload, signedAction, the } from "@/lib/action";
import { storeFile } from "@/lib/files";
import { fitPicture } from "@/lib/pictures";
import { closeRanks, nextNumber, reorder } from "@/lib/ranks";
import { Refused } from "@/lib/refused";
import { requireForum, write } from "@/lib/viewer";
import {
  blockInput,
  blockOrderInput,
  blockStepInput,
  homeBlockInput,
  pictureBlockInput,
  subjectBlockInput,
  textBlockInput,
} from "./input";

const toIssue = (id: string) => {
  revalidatePath("/", "layout");
  redirect(`/secretariat/newsletters/${id}` as Route);
};

type NewBlock = Omit<typeof newsletterBlocks.$inferInsert, "newsletterId" | "position">;

const addTo = async (tx: Writer, newsletterId: string, block: NewBlock) => {
  const row = { ...block, newsletterId, position: nextNumber("newsletter_blocks", newsletterId) };
  the(await tx.insert(newsletterBlocks).values(row).returning({ id: newsletterBlocks.id }));
};

/** Puts a text, a thing of the portal, or what happens in each reader's municipality last in an issue. */
export const addText = formAction(
  textBlockInput,
  (tx, { newsletter, body }) => addTo(tx, newsletter, { kind: "text", body }),
  reload,
);
export const addSubject = formAction(
  subjectBlockInput,
  (tx, { newsletter, body, subject }) => addTo(tx, newsletter, { body, ...subject }),
  reload,
);
export const addHome = formAction(
  homeBlockInput,
  (tx, { newsletter, body }) => addTo(tx, newsletter, { kind: "home", body }),
  reload,
);

/** Puts a picture last, with the words for who cannot see it. */
export const addPictureBlock = signedAction(
  pictureBlockInput,
  async ({ newsletter, picture, alt, body }) => {
    const viewer = await requireForum("secretariat");
    const fitted = await fitPicture(new Uint8Array(await picture.arrayBuffer()), { format: "jpeg" });
    if (!fitted) throw new Refused("noPicture");
    const fileId = randomUUID();
    const stored = await storeFile(fileId, fitted.bytes);
    const name = `${picture.name.replace(/\.\w+$/, "").slice(0, 100) || "billede"}.jpg`;
    await write(viewer, async (tx) => {
      const file = { id: fileId, key: fileId, name, ...stored, addedBy: sql`app.viewer_id()` };
      await tx.insert(files).values(file).returning({ id: files.id });
      await addTo(tx, newsletter, { kind: "picture", fileId, alt, body });
    });
  },
  reload,
);

/** Changes the words of a block; a picture is never left without its own. */
export const saveBlock = formAction(
  blockInput,
  async (tx, { id, body, alt }) => {
    const words = { body, alt: sql`case when kind = 'picture' then coalesce(nullif(${alt}, ''), alt) else '' end` };
    const said = body === "" ? sql`kind <> 'text'` : sql`true`;
    const changed = tx
      .update(newsletterBlocks)
      .set(words)
      .where(and(eq(newsletterBlocks.id, id), said));
    return the(await changed.returning({ newsletter: newsletterBlocks.newsletterId }), "text").newsletter;
  },
  toIssue,
);

/** Takes a block out. */
export const removeBlock = formAction(
  blockStepInput,
  async (tx, { id, newsletter }) => {
    const gone = tx.delete(newsletterBlocks).where(eq(newsletterBlocks.id, id));
    the(await gone.returning({ id: newsletterBlocks.id }));
    await closeRanks(tx, "newsletter_blocks", newsletter);
  },
  (_, { newsletter }) => toIssue(newsletter),
);

/** Puts the blocks in another order. */
export const orderBlocks = formAction(
  blockOrderInput,
  (tx, { newsletter, order, move }) => reorder(tx, "newsletter_blocks", newsletter, order, move),
  reload,
);
