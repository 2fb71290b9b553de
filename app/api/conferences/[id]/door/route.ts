import { notFound } from "next/navigation";
import { takeTap } from "@/lib/doors/import";
import { doorOf } from "@/lib/doors/queries";
import { requireForum } from "@/lib/viewer";

type Context = RouteContext<"/api/conferences/[id]/door">;

/** Who is expected and who is here, for the phones at the door. */
export async function GET(_: Request, { params }: Context) {
  await requireForum("secretariat");
  return Response.json((await doorOf((await params).id)) ?? notFound());
}

/** Somebody is here, or not after all: sent by a phone, once or several times. */
export async function POST(request: Request, { params }: Context) {
  return takeTap(request, (await params).id);
}
