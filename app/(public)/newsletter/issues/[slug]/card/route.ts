import { findIssue } from "@/lib/newsletters/queries";
import { shareCard } from "@/lib/share-card";

/** The picture that stands for an issue where its link is shared. */
export async function GET(_: Request, { params }: RouteContext<"/newsletter/issues/[slug]/card">) {
  const { title, lead } = await findIssue((await params).slug);
  return shareCard(title, lead);
}
