import { health } from "@/lib/health/queries";

/** For whoever watches over the portal: says what works, also when nothing answers. */
export async function GET() {
  const now = await health();
  return Response.json(now, { status: now.status === "ok" ? 200 : 503 });
}
