import { attachment } from "@/lib/exports";
import { exportBehind } from "@/lib/subscriptions/queries";

/** All that is kept about the link's address. */
export async function GET(_: Request, { params }: RouteContext<"/newsletter/[secret]/export">) {
  const found = await exportBehind((await params).secret);
  if (!found) return new Response(null, { status: 404 });
  return Response.json(found, { headers: { "content-disposition": attachment("nyhedsbrev.json") } });
}
