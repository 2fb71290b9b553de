import { answerRequest } from "@/lib/data-requests/import";
import { dataLimits } from "@/lib/upload-limits";
import { answerUpload } from "@/lib/upload-route";

/** Takes in what a municipality was asked for; whoever was not asked, the policies refuse. */
export async function POST(request: Request, { params }: RouteContext<"/api/uploads/data-requests/[id]">) {
  const { id } = await params;
  return answerUpload(request, {
    limits: dataLimits,
    back: `/datasets/requests/${encodeURIComponent(id)}`,
    keep: (tx, kept, fields) => answerRequest(tx, id, kept, fields),
  });
}
