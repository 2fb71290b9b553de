"use server";

import { sql } from "drizzle-orm";
import type { Route } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { requireOwnOrigin } from "@/lib/action";
import { forget } from "@/lib/auth";
import { municipalityCode, uuid } from "@/lib/input";
import { previewInput } from "@/lib/preview/input";
import { currentPerson } from "@/lib/session";
import { previewCookie, requireViewer, write } from "@/lib/viewer";

/** Shows the portal as whoever is seen as would see it, and notes who looks: see `previewInput`. */
export async function startPreview(form: FormData) {
  await requireOwnOrigin();
  const viewer = await requireViewer();
  const { data: eyes } = previewInput.safeParse(form.get("value"));
  if (!eyes || viewer.preview || viewer.forums.length === 0) redirect("/guest" as Route);
  await write(viewer, (tx) => tx.execute(sql`select app.see_as(${eyes})`));
  (await cookies()).set(previewCookie.name, eyes, previewCookie.options);
  redirect((eyes.startsWith("km") ? `/${eyes.slice(0, 3)}` : "/guest") as Route);
}

/** Back to one's own eyes, at the invitation or municipality one looked through. */
export async function stopPreview() {
  await requireOwnOrigin();
  const seen = (await cookies()).get(previewCookie.name)?.value ?? "";
  await forget(previewCookie);
  if (uuid.safeParse(seen).success) redirect(`/invitations/${seen}` as Route);
  const forums = (await currentPerson())?.forums ?? [];
  const code = municipalityCode.safeParse(seen.slice(-3)).data ?? "";
  redirect(`${forums.includes("secretariat") ? "/secretariat" : ""}/municipalities/${code}` as Route);
}
