"use server";

import type { Route } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { localPath, secure } from "@/lib/origin";

/** Remembers the language and returns to the page the reader was on. */
export async function setLocale(form: FormData) {
  const locale = form.get("locale") === "en" ? "en" : "da";
  (await cookies()).set("locale", locale, { path: "/", maxAge: 31_536_000, sameSite: "lax", httpOnly: true, secure });
  redirect(localPath(form.get("path")) as Route);
}
