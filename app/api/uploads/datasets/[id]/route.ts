import { addToDataset } from "@/lib/datasets/import";
import { dataLimits } from "@/lib/upload-limits";
import { answerUpload } from "@/lib/upload-route";

/** Takes in files of a dataset; who may not change it, its policies refuse. */
export async function POST(request: Request, { params }: RouteContext<"/api/uploads/datasets/[id]">) {
  const { id } = await params;
  return answerUpload(request, {
    limits: dataLimits,
    back: `/datasets/${encodeURIComponent(id)}`,
    keep: (tx, kept, fields) => addToDataset(tx, id, kept, fields),
  });
}
