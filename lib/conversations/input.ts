import { z } from "zod";
import { line, upload, uuid } from "@/lib/input";

/** Twenty megabytes: a report with pictures. */
const most = 20_000_000;

const message = {
  body: line("text", 8000),
  /** Thanks wait for no answer. */
  kind: z.enum(["note", "thanks"], "wrong").default("note"),
  attachment: upload(most).optional(),
};

export const conversationInput = z.object({ person: z.uuid("person"), ...message });
export const messageInput = z.object({ id: uuid, ...message });
export const closingInput = z.object({ id: uuid });
