import "server-only";
import { sql } from "drizzle-orm";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { encounters } from "@/db/schema";
import { refusalOf } from "@/lib/action";
import { encounterInput } from "@/lib/encounters/input";
import { uuid } from "@/lib/input";
import { origin } from "@/lib/origin";
import { Refused } from "@/lib/refused";
import { findViewer, write } from "@/lib/viewer";

const isUnknownMunicipality = (error: unknown) =>
  error instanceof Error && (error.cause as { code?: string } | undefined)?.code === "23503";

const tomorrow = () => new Date(Date.now() + 86_400_000);

/**
 * Keeps whom somebody met, once however often it is sent. A script gets { kept } or { error }; a plain form is led back to
 * the page it was sent from. A clock that is wrong by more than a day is not believed.
 */
export async function takeEncounter(request: Request, event: string): Promise<Response> {
  const script = request.headers.get("accept") === "application/json";
  if (request.headers.get("origin") !== origin)
    return new Response("The form was sent from another origin", { status: 403 });
  const back = `/events/${encodeURIComponent(event)}/crowd`;
  const viewer = await findViewer();
  if (!viewer) return script ? refusal("signedOut", 401) : seeOther(`/sign-in?to=${encodeURIComponent(back)}`);
  try {
    const given = encounterInput.safeParse(Object.fromEntries(await request.formData()));
    if (!given.success || !uuid.safeParse(event).success) throw new Refused("wrong");
    const { code, metAt, ...met } = given.data;
    const at = new Date(metAt) < tomorrow() ? new Date(metAt) : sql`now()`;
    const row = { ...met, metAt: at, eventId: event, municipalityCode: code, personId: viewer.id };
    await write(viewer, async (tx) => {
      await tx.insert(encounters).values(row).onConflictDoNothing();
    });
    revalidatePath("/", "layout");
    return script ? Response.json({ kept: met.id }) : seeOther(back);
  } catch (error) {
    const key = refusalOf(error) ?? (isUnknownMunicipality(error) ? "municipality" : undefined);
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
