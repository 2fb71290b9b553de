import { Readable } from "node:stream";
import type { NextRequest } from "next/server";
import { getTranslations } from "next-intl/server";
import { attachment } from "@/lib/exports";
import { isShown, rangeOf, readPart, sizeOf } from "@/lib/files";
import { findFile } from "@/lib/files/queries";
import { noteOpenings } from "@/lib/openings";
import { Refused } from "@/lib/refused";

const guarded = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };
const sandboxed = { "content-security-policy": "sandbox; default-src 'none'" };

const say = (status: number, text: string) =>
  new Response(text, { status, headers: { ...guarded, ...sandboxed, "content-type": "text/plain; charset=utf-8" } });

/**
 * A paper for whoever may read it: to keep, or with ?inline a PDF or a picture to look at, all of it or the asked range. A
 * hidden file and one that never was get the same answer.
 */
export async function GET(request: NextRequest, { params }: RouteContext<"/api/files/[id]">) {
  const t = await getTranslations("files");
  const file = await findFile((await params).id);
  if (!file) return say(404, t("notFound"));
  const size = await sizeOf(file.key).catch((error) => {
    if (error instanceof Refused) return "away" as const;
    throw error;
  });
  if (size === "away") return say(503, t("away"));
  if (size === undefined) return say(410, t("gone", { name: file.name }));
  const shown = request.nextUrl.searchParams.has("inline") && isShown(file.contentType);
  const range = rangeOf(request.headers.get("range"), size);
  const headers = {
    ...guarded,
    ...(shown ? {} : sandboxed),
    "content-type": file.contentType,
    "content-disposition": attachment(file.name, shown ? "inline" : "attachment"),
    "accept-ranges": "bytes",
  };
  if (range === "outside")
    return new Response(null, { status: 416, headers: { ...headers, "content-range": `bytes */${size}` } });
  const { from, to } = range ?? { from: 0, to: size - 1 };
  const part = range && { "content-range": `bytes ${from}-${to}/${size}` };
  const length = { "content-length": String(to - from + 1) };
  if (request.method !== "HEAD" && from === 0 && file.trailed)
    await noteOpenings([file.id], shown ? "read" : "downloaded");
  const body =
    request.method === "HEAD" ? null : (Readable.toWeb(await readPart(file.key, from, to)) as ReadableStream);
  return new Response(body, { status: part ? 206 : 200, headers: { ...headers, ...part, ...length } });
}
