import "server-only";
import { fileOpenings } from "@/db/schema";
import { findViewer, write } from "@/lib/viewer";

/** Notes that the signed-in person opened files. A stranger's visit, and one seeing as a guest, leave no trail. */
export async function noteOpenings(fileIds: string[], way: "read" | "downloaded") {
  const viewer = await findViewer();
  if (!viewer || viewer.preview) return;
  const { id: personId, municipalityCode } = viewer;
  const rows = fileIds.map((fileId) => ({ fileId, personId, municipalityCode, way }));
  await write(viewer, (tx) => tx.insert(fileOpenings).values(rows));
}
