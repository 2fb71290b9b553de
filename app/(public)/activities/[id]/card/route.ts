import { notFound } from "next/navigation";
import { findPublicActivity } from "@/lib/activities/queries";
import { formatDate } from "@/lib/dates";
import { shareCard } from "@/lib/share-card";

/** The picture that stands for a published activity where its link is shared. */
export async function GET(_: Request, { params }: RouteContext<"/activities/[id]/card">) {
  const { title, startsOn, place, municipalities } = (await findPublicActivity((await params).id)) ?? notFound();
  return shareCard(title, formatDate(startsOn, "da"), place || municipalities.join(", "));
}
