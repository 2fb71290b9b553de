import { personFile } from "@/lib/personal-data/document";
import { requireViewer } from "@/lib/viewer";

/** Everything about whoever asks, as JSON or PDF. */
export async function GET(request: Request) {
  const { id } = await requireViewer();
  return personFile(id, new URL(request.url).searchParams.get("format"));
}
