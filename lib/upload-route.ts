import "server-only";
import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import type { Writer } from "@/db";
import { files } from "@/db/schema";
import { refusalOf, the } from "@/lib/action";
import { dropFile, moveIn } from "@/lib/files";
import { within } from "@/lib/limits";
import { origin } from "@/lib/origin";
import { Refused } from "@/lib/refused";
import type { Limits } from "@/lib/upload-limits";
import { type Incoming, type Received, withUpload } from "@/lib/uploads";
import { findViewer, type Viewer, write } from "@/lib/viewer";

/** So many uploads of one person in a quarter of an hour. */
const most = 100;

export type Kept = { id: string; kind: Incoming["kind"]; name: string; bytes: number };

/**
 * Answers a form with files. `keep` writes what they hang on in the one transaction that also makes their rows, so the
 * policies of its tables decide; it returns the path to go on to. Refused, nothing stays on the disk, and the sender is led
 * back to `back` with ?refused=key; a script that asks for JSON gets { to } or { error }.
 */
export async function answerUpload(
  request: Request,
  {
    limits,
    back,
    keep,
  }: {
    limits: Limits;
    back: string;
    keep: (tx: Writer, kept: Kept[], fields: Received["fields"]) => Promise<string>;
  },
): Promise<Response> {
  const script = request.headers.get("accept") === "application/json";
  if (request.headers.get("origin") !== origin)
    return new Response("The form was sent from another origin", { status: 403 });
  const viewer = await findViewer();
  if (!viewer) return script ? refusal("signedOut", 401) : seeOther(`/sign-in?to=${encodeURIComponent(back)}`);
  try {
    if (viewer.preview) throw new Refused("preview");
    if (!(await write(viewer, (tx) => within(tx, { [`upload ${viewer.id}`]: most })))) throw new Refused("tooOften");
    const to = await withUpload(request, limits, (given) => keepAll(viewer, given, keep));
    return script ? Response.json({ to }) : seeOther(to);
  } catch (error) {
    const key = refusalOf(error);
    if (!key) console.error(error);
    return script
      ? refusal(key ?? "unknown", statuses[key ?? ""] ?? (key ? 422 : 500))
      : seeOther(refusedAt(back, key ?? "unknown"));
  }
}

const statuses: Record<string, number> = {
  tooOften: 429,
  fileTooLarge: 413,
  diskFull: 507,
  forbidden: 403,
  unavailable: 503,
  filesAway: 503,
  preview: 403,
};

const seeOther = (path: string) => new Response(null, { status: 303, headers: { location: origin + path } });
const refusedAt = (path: string, key: string) => `${path}${path.includes("?") ? "&" : "?"}refused=${key}`;
const refusal = async (key: string, status: number) => {
  const t = await getTranslations("errors");
  return Response.json({ error: t.has(key as "gone") ? t(key as "gone") : t("wrong") }, { status });
};

async function keepAll(
  viewer: Viewer,
  { fields, files: given }: Received,
  keep: (tx: Writer, kept: Kept[], fields: Received["fields"]) => Promise<string>,
) {
  const keyed = given.map((file) => ({ ...file, key: randomUUID() }));
  try {
    for (const { key, path } of keyed) await moveIn(key, path);
    return await write(viewer, async (tx) => {
      const kept: Kept[] = [];
      for (const { key, kind, name, contentType, bytes } of keyed) {
        const values = { key, name, contentType, bytes, addedBy: viewer.id };
        const { id } = the(await tx.insert(files).values(values).returning({ id: files.id }));
        kept.push({ id, kind, name, bytes });
      }
      return keep(tx, kept, fields);
    });
  } catch (error) {
    for (const { key } of keyed) await dropFile(key).catch(console.error);
    throw error;
  }
}
