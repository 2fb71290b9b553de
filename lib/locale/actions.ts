"use server";

import type { Route } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { localeCookie, localPath } from "@/lib/origin";

/** Remembers the language and returns to the page the reader was on. */
export async function setLocale(form: FormData) {
  const locale = form.get("locale") === "en" ? "en" : "da";
  (await cookies()).set(localeCookie.name, locale, { ...localeCookie.options, maxAge: 31_536_000 });
  redirect(localPath(form.get("path")) as Route);
}
