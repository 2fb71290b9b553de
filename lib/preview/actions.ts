"use server";

import type { Route } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { requireOwnOrigin } from "@/lib/action";
import { forget } from "@/lib/auth";
import { previewInput } from "@/lib/preview/input";
import { currentPerson } from "@/lib/session";
import { previewCookie, requireViewer } from "@/lib/viewer";

/** Shows the portal as the guest of an invitation (its id) or of a municipality (its code) would see it. */
export async function startPreview(form: FormData) {
  await requireOwnOrigin();
  const viewer = await requireViewer();
  const seen = previewInput.safeParse(form.get("value"));
  if (!seen.success || viewer.preview || viewer.forums.length === 0) redirect("/guest" as Route);
  (await cookies()).set(previewCookie.name, seen.data, previewCookie.options);
  redirect("/guest" as Route);
}

/** Back to one's own eyes, at the invitation or municipality one looked through. */
export async function stopPreview() {
  await requireOwnOrigin();
  const seen = (await cookies()).get(previewCookie.name)?.value ?? "";
  await forget(previewCookie);
  const invitation = seen.includes("-");
  const forums = (await currentPerson())?.forums ?? [];
  const municipality = `${forums.includes("secretariat") ? "/secretariat" : ""}/municipalities/${seen}`;
  redirect((invitation ? `/invitations/${seen}` : municipality) as Route);
}
