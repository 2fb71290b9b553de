import "server-only";
import { sql } from "drizzle-orm";
import { encounterPhotos, encounters } from "@/db/schema";
import { encounterInput } from "@/lib/encounters/input";
import { uuid } from "@/lib/input";
import { takeFromPhone } from "@/lib/outbox/import";
import { fitPicture } from "@/lib/pictures";
import { Refused } from "@/lib/refused";
import { write } from "@/lib/viewer";

const isUnknownMunicipality = (error: unknown) =>
  error instanceof Error && (error.cause as { code?: string } | undefined)?.code === "23503";

/** The card, fitted; nothing where none was sent. */
async function cardOf(photo: File | string) {
  if (!photo) return undefined;
  const base64 = typeof photo === "string" && photo.slice(photo.indexOf(",") + 1);
  const bytes = base64 ? Buffer.from(base64, "base64") : new Uint8Array(await (photo as File).arrayBuffer());
  const fitted = await fitPicture(bytes);
  if (!fitted) throw new Refused("noPicture");
  return Buffer.from(fitted.bytes);
}

const tomorrow = () => new Date(Date.now() + 86_400_000);

/** Keeps whom somebody met, once however often it is sent. A clock that is wrong by more than a day is not believed. */
export const takeEncounter = (request: Request, event: string) =>
  takeFromPhone(request, `/events/${encodeURIComponent(event)}/crowd`, async (viewer, fields) => {
    const given = encounterInput.safeParse(fields);
    if (!given.success || !uuid.safeParse(event).success) throw new Refused("wrong");
    const { code, metAt, photo, ...met } = given.data;
    const picture = await cardOf(photo);
    const at = new Date(metAt) < tomorrow() ? new Date(metAt) : sql`now()`;
    const row = { ...met, metAt: at, eventId: event, municipalityCode: code, personId: viewer.id };
    try {
      await write(viewer, async (tx) => {
        await tx.insert(encounters).values(row).onConflictDoNothing();
        if (picture) await tx.insert(encounterPhotos).values({ encounterId: met.id, picture }).onConflictDoNothing();
      });
    } catch (error) {
      throw isUnknownMunicipality(error) ? new Refused("municipality") : error;
    }
  });
