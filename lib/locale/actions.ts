"use server";

import type { Route } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";

/** Remembers the language and returns to the page the reader was on. */
export async function setLocale(form: FormData) {
  const locale = form.get("locale") === "en" ? "en" : "da";
  const secure = process.env.AUTH_URL?.startsWith("https:") ?? false;
  (await cookies()).set("locale", locale, { path: "/", maxAge: 31_536_000, sameSite: "lax", httpOnly: true, secure });
  redirect(localPath(form.get("path")));
}

/** Only a path of our own: `//evil` and `/\evil` lead elsewhere. */
const localPath = (path: FormDataEntryValue | null): Route =>
  typeof path === "string" && /^\/(?![/\\])[^\s\\]*$/.test(path) ? (path as Route) : "/";
