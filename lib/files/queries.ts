import "server-only";
import { eq, sql } from "drizzle-orm";
import { files } from "@/db/schema";
import { uuid } from "@/lib/input";
import { readOpenly } from "@/lib/viewer";

/** One file, or nothing where it does not exist for whoever asks. `trailed` says whether its openings are kept. */
export async function findFile(id: string) {
  if (!uuid.safeParse(id).success) return undefined;
  const [found] = await readOpenly((tx) =>
    tx
      .select({
        id: files.id,
        key: files.key,
        name: files.name,
        contentType: files.contentType,
        trailed: sql<boolean>`(exists (select from papers p where p.file_id = "files"."id") or exists (select from paper_versions v where v.file_id = "files"."id")
          or exists (select from dataset_files d where d.file_id = "files"."id")
          or exists (select from data_answers a where a.file_id = "files"."id"))`,
      })
      .from(files)
      .where(eq(files.id, id)),
  );
  return found;
}
