import "server-only";
import { eq, sql } from "drizzle-orm";
import { cache } from "react";
import { emails } from "@/db/schema";
import type { InvitationState } from "@/lib/invitations/queries";
import { hash } from "@/lib/secrets";
import { findViewer, read, readOpenly } from "@/lib/viewer";
import { linkSecret } from "./input";

export type Behind = {
  state: InvitationState;
  address: string;
  name: string;
  municipality_name: string;
  inviter: string;
  inviter_title: string;
  until_on: string;
  kind: "guest" | "colleague";
};

/** What the holder of an invitation's link may read of it; null for a link that leads nowhere (any more). */
export const invitationBehind = cache(async (secret: string): Promise<Behind | null> => {
  if (!linkSecret.safeParse(secret).success) return null;
  const [found] = await readOpenly((tx) =>
    tx.execute<Behind>(sql`select state, address, name, municipality_name, inviter, inviter_title,
      until_on::text as until_on, kind from app.invitation_behind(${hash(secret)})`),
  );
  return found ?? null;
});

/** The signed-in viewer's own address, or null for a stranger. */
export const viewerAddress = cache(async () => {
  const viewer = await findViewer();
  if (!viewer) return null;
  const [own] = await read((tx) =>
    tx.select({ address: emails.address }).from(emails).where(eq(emails.personId, viewer.id)),
  );
  return own?.address ?? null;
});
