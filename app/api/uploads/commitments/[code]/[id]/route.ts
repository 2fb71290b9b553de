import { takeDocument } from "@/lib/commitments/import";

/** The document of a letter of intent or a commitment. */
export async function POST(request: Request, { params }: RouteContext<"/api/uploads/commitments/[code]/[id]">) {
  const { code, id } = await params;
  return takeDocument(request, code, id);
}
