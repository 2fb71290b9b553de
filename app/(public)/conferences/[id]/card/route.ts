import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { findPublicConference } from "@/lib/conferences/queries";
import { formatDate, formatTimeRange } from "@/lib/dates";
import { shareCard } from "@/lib/share-card";

/** The picture that stands for an open conference where its link is shared. */
export async function GET(_: Request, { params }: RouteContext<"/conferences/[id]/card">) {
  const { title, startsAt, endsAt, place } = (await findPublicConference((await params).id)) ?? notFound();
  const locale = await getLocale();
  return shareCard(title, `${formatDate(startsAt, locale)} ${formatTimeRange(startsAt, endsAt, locale)}`, place);
}
