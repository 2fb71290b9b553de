"use server";

import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { Writer } from "@/db";
import { files, messageFiles } from "@/db/schema";
import { formAction, reload, signedAction, the } from "@/lib/action";
import { isDocument, storeFile } from "@/lib/files";
import { Refused } from "@/lib/refused";
import { requireForum, write } from "@/lib/viewer";
import { closingInput, conversationInput, messageInput } from "./input";

type Message = { kind: string; body: string; attachment?: File | undefined };

/** Keeps what hangs on a message before it is said: a word without its paper would be half a word. */
async function keep(attachment: File | undefined) {
  if (!attachment) return undefined;
  const bytes = new Uint8Array(await attachment.arrayBuffer());
  if (!(await isDocument(bytes))) throw new Refused("noDocument");
  const key = randomUUID();
  return { id: key, key, name: attachment.name.slice(0, 150), ...(await storeFile(key, bytes)) };
}

async function say(tx: Writer, id: string, { kind, body }: Message, file: Awaited<ReturnType<typeof keep>>) {
  const said = the(await tx.execute<{ id: string }>(sql`select app.say(${id}, ${kind}, ${body}) as id`));
  if (!file) return;
  await tx.insert(files).values({ ...file, addedBy: sql`app.viewer_id()` });
  await tx.insert(messageFiles).values({ messageId: said.id, fileId: file.id });
}

const members = () => requireForum("kmk", "project", "secretariat");

/** Begins a conversation, or goes on with the open one. */
export const openConversation = signedAction(
  conversationInput,
  async ({ person, ...message }) => {
    const [viewer, file] = [await members(), await keep(message.attachment)];
    return write(viewer, async (tx) => {
      const opened = the(await tx.execute<{ id: string }>(sql`select app.open_conversation(${person}, null) as id`));
      await say(tx, opened.id, message, file);
      return opened.id;
    });
  },
  (id) => {
    revalidatePath("/", "layout");
    redirect(`/conversations/${id}` as Route);
  },
);

/** Says something in a conversation. */
export const sayMore = signedAction(
  messageInput,
  async ({ id, ...message }) => {
    const [viewer, file] = [await members(), await keep(message.attachment)];
    await write(viewer, (tx) => say(tx, id, message, file));
  },
  reload,
);

/** Ends a conversation, for both; a new word opens it again. */
export const closeConversation = formAction(
  closingInput,
  (tx, { id }) => tx.execute(sql`select app.close_conversation(${id})`),
  reload,
);
