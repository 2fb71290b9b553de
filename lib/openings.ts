import "server-only";
import { fileOpenings } from "@/db/schema";
import { findViewer, write } from "@/lib/viewer";

/** Notes that the signed-in person opened a file. A stranger's visit, and one seeing as a guest, leave no trail. */
export async function noteOpening(fileId: string, way: "read" | "downloaded") {
  const viewer = await findViewer();
  if (!viewer || viewer.preview) return;
  const { id: personId, municipalityCode } = viewer;
  await write(viewer, (tx) => tx.insert(fileOpenings).values({ fileId, personId, municipalityCode, way }));
}
