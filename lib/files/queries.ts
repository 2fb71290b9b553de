import "server-only";
import { eq } from "drizzle-orm";
import { files } from "@/db/schema";
import { uuid } from "@/lib/input";
import { readOpenly } from "@/lib/viewer";

/** One file, or nothing where it does not exist for whoever asks. */
export async function findFile(id: string) {
  if (!uuid.safeParse(id).success) return undefined;
  const [found] = await readOpenly((tx) =>
    tx.select({ key: files.key, name: files.name, contentType: files.contentType }).from(files).where(eq(files.id, id)),
  );
  return found;
}
