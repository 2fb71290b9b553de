import "server-only";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { refusalOf } from "@/lib/action";
import { origin } from "@/lib/origin";
import { findViewer, type Viewer } from "@/lib/viewer";

/**
 * Takes what was done on a phone's page at `back`, sent late and perhaps more than once. A script gets { kept } or
 * { error }; a plain form is led back to the page it was sent from.
 */
export async function takeFromPhone(
  request: Request,
  back: string,
  take: (viewer: Viewer, fields: Record<string, FormDataEntryValue>) => Promise<unknown>,
): Promise<Response> {
  const script = request.headers.get("accept") === "application/json";
  if (request.headers.get("origin") !== origin)
    return new Response("The form was sent from another origin", { status: 403 });
  const viewer = await findViewer();
  if (!viewer) return script ? refusal("signedOut", 401) : seeOther(`/sign-in?to=${encodeURIComponent(back)}`);
  try {
    await take(viewer, Object.fromEntries(await request.formData()));
    revalidatePath("/", "layout");
    return script ? Response.json({ kept: true }) : seeOther(back);
  } catch (error) {
    const key = refusalOf(error);
    if (!key) console.error(error);
    if (script) return refusal(key ?? "unknown", key === "unavailable" || !key ? 503 : key === "forbidden" ? 403 : 422);
    return seeOther(`${back}?refused=${key ?? "unknown"}`);
  }
}

const seeOther = (path: string) => new Response(null, { status: 303, headers: { location: origin + path } });
const refusal = async (key: string, status: number) => {
  const t = await getTranslations("errors");
  return Response.json({ error: t.has(key as "gone") ? t(key as "gone") : t("wrong") }, { status });
};
