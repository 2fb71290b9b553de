import { findCard } from "@/lib/encounters/queries";

/** The card that somebody handed over, for whoever reads the note. */
export async function GET(_: Request, { params }: RouteContext<"/api/encounters/[id]/photo">) {
  const picture = await findCard((await params).id);
  if (!picture) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(picture), { headers: { "content-type": "image/webp" } });
}
