import { takePapers } from "@/lib/papers/import";

/** Papers for an item, or with `paper` a new version of one. */
export async function POST(request: Request, { params }: RouteContext<"/api/uploads/papers/[meeting]/[item]">) {
  const { meeting, item } = await params;
  return takePapers(request, meeting, item);
}
