import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import { cache } from "react";
import { type Reader, readAs } from "@/db";
import { conferences, municipalities } from "@/db/schema";
import { uuid } from "@/lib/input";
import { readOpenly } from "@/lib/viewer";

const chosen = (tx: Reader) =>
  tx
    .select({
      id: conferences.id,
      title: conferences.title,
      summary: conferences.summary,
      startsAt: conferences.startsAt,
      endsAt: conferences.endsAt,
      place: conferences.place,
      host: municipalities.name,
      hostCode: municipalities.code,
      audience: conferences.audience,
      capacity: conferences.capacity,
      guestPriceOre: sql<number>`app.guest_price(${conferences.guestPriceOre})`,
      example: conferences.example,
      past: sql<boolean>`${conferences.endsAt} < now()`,
    })
    .from(conferences)
    .leftJoin(municipalities, eq(municipalities.code, conferences.hostMunicipalityCode));

/** The conferences that whoever asks may see, soonest first. */
export const allConferences = cache(() => readOpenly((tx) => chosen(tx).orderBy(asc(conferences.startsAt))));

export type Conference = Awaited<ReturnType<typeof allConferences>>[number];

/** One conference, or nothing where it does not exist for whoever asks. */
export const findConference = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) return undefined;
  const [found] = await readOpenly((tx) => chosen(tx).where(eq(conferences.id, id)));
  return found;
});

/** What the map of the site names: the conferences that a stranger sees. */
export const publicConferences = () => readAs(null, (tx) => chosen(tx).orderBy(asc(conferences.startsAt)));
