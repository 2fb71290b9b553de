import "server-only";
import { sql } from "drizzle-orm";
import { encounters } from "@/db/schema";
import { encounterInput } from "@/lib/encounters/input";
import { uuid } from "@/lib/input";
import { takeFromPhone } from "@/lib/outbox/import";
import { Refused } from "@/lib/refused";
import { write } from "@/lib/viewer";

const isUnknownMunicipality = (error: unknown) =>
  error instanceof Error && (error.cause as { code?: string } | undefined)?.code === "23503";

const tomorrow = () => new Date(Date.now() + 86_400_000);

/** Keeps whom somebody met, once however often it is sent. A clock that is wrong by more than a day is not believed. */
export const takeEncounter = (request: Request, event: string) =>
  takeFromPhone(request, `/events/${encodeURIComponent(event)}/crowd`, async (viewer, fields) => {
    const given = encounterInput.safeParse(fields);
    if (!given.success || !uuid.safeParse(event).success) throw new Refused("wrong");
    const { code, metAt, ...met } = given.data;
    const at = new Date(metAt) < tomorrow() ? new Date(metAt) : sql`now()`;
    const row = { ...met, metAt: at, eventId: event, municipalityCode: code, personId: viewer.id };
    try {
      await write(viewer, async (tx) => {
        await tx.insert(encounters).values(row).onConflictDoNothing();
      });
    } catch (error) {
      throw isUnknownMunicipality(error) ? new Refused("municipality") : error;
    }
  });
