"use server";

import { eq, ne, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { as } from "@/db";
import { sessions } from "@/db/schema";
import { meInput, sessionInput } from "@/lib/account/input";
import { formAction, requireOwnOrigin } from "@/lib/action";
import { endThisSession, forget } from "@/lib/auth";
import { currentPerson } from "@/lib/session";
import { previewCookie, requireViewer, write } from "@/lib/viewer";

/** My name, my title and the language of my mails. */
export const changeMe = formAction(
  meInput,
  (tx, { name, title, locale }) => tx.execute(sql`select app.change_me(${name}, ${title}, ${locale})`),
  async () => {
    revalidatePath("/", "layout");
    return { done: true, message: (await getTranslations("account"))("me.saved") };
  },
);

/** Ends one of my sessions, at once. */
export async function endSession(form: FormData) {
  await requireOwnOrigin();
  const viewer = await requireViewer();
  const { data } = sessionInput.safeParse({ id: form.get("id") });
  if (data) await write(viewer, (tx) => tx.delete(sessions).where(eq(sessions.id, data.id)));
  revalidatePath("/account");
}

/** Signs this browser out. */
export async function signOut() {
  await requireOwnOrigin();
  await out();
}

/** Signs every other browser out. */
export async function signOutElsewhere() {
  await requireOwnOrigin();
  const viewer = await requireViewer();
  await write(viewer, (tx) => tx.delete(sessions).where(ne(sessions.id, viewer.sessionId)));
  revalidatePath("/account");
}

/** Signs every browser out, this one too. */
export async function signOutEverywhere() {
  await requireOwnOrigin();
  const person = await currentPerson();
  if (person) await as(person, (tx) => tx.delete(sessions).where(eq(sessions.personId, person.id)));
  await out();
}

/** A guest leaves for good. */
export const leavePortal = formAction(
  z.object({}),
  (tx) => tx.execute(sql`select app.leave()`),
  () => out("/"),
);

async function out(to = "/sign-in") {
  await endThisSession();
  await forget(previewCookie);
  return redirect(to as Route);
}
