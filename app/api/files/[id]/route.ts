import { Readable } from "node:stream";
import type { NextRequest } from "next/server";
import { getTranslations } from "next-intl/server";
import { attachment } from "@/lib/exports";
import { hasFile, readFile } from "@/lib/files";
import { findFile } from "@/lib/files/queries";

const guarded = {
  "cache-control": "private, no-store",
  "content-security-policy": "sandbox; default-src 'none'",
  "x-content-type-options": "nosniff",
};

const say = (status: number, text: string) =>
  new Response(text, { status, headers: { ...guarded, "content-type": "text/plain; charset=utf-8" } });

/** A paper for whoever may read it. A hidden file and one that never was get the same answer. */
export async function GET(request: NextRequest, { params }: RouteContext<"/api/files/[id]">) {
  const t = await getTranslations("files");
  const file = await findFile((await params).id);
  if (!file) return say(404, t("notFound"));
  if (!(await hasFile(file.key))) return say(410, t("gone", { name: file.name }));
  const body = request.method === "HEAD" ? null : (Readable.toWeb(await readFile(file.key)) as ReadableStream);
  const kept = { "content-type": file.contentType, "content-disposition": attachment(file.name) };
  return new Response(body, { headers: { ...guarded, ...kept } });
}
