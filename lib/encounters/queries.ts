import "server-only";
import { eq } from "drizzle-orm";
import { encounterPhotos } from "@/db/schema";
import { uuid } from "@/lib/input";
import { readOpenly } from "@/lib/viewer";

/** The photo of the card beside a note, or nothing where whoever asks may not read the note. */
export async function findCard(encounter: string) {
  if (!uuid.safeParse(encounter).success) return undefined;
  const [found] = await readOpenly((tx) =>
    tx
      .select({ picture: encounterPhotos.picture })
      .from(encounterPhotos)
      .where(eq(encounterPhotos.encounterId, encounter)),
  );
  return found?.picture;
}
