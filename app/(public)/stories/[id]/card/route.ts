import { notFound } from "next/navigation";
import { shareCard } from "@/lib/share-card";
import { findPublicStory } from "@/lib/stories/queries";

/** The picture that stands for a published story where its link is shared, with one of its quotes. */
export async function GET(_: Request, { params }: RouteContext<"/stories/[id]/card">) {
  const { title, quote, lead } = (await findPublicStory((await params).id)) ?? notFound();
  return shareCard(title, quote ?? lead);
}
