import { notFound } from "next/navigation";
import { ImageResponse } from "next/og";
import { getLocale, getTranslations } from "next-intl/server";
import { cardFonts, drawable } from "@/lib/card-fonts";
import { findPublicConference } from "@/lib/conferences/queries";
import { formatDate, formatTimeRange } from "@/lib/dates";

/** The picture that stands for an open conference where its link is shared. */
export async function GET(_: Request, { params }: RouteContext<"/conferences/[id]/card">) {
  const { title, startsAt, endsAt, place } = (await findPublicConference((await params).id)) ?? notFound();
  const [t, locale] = [await getTranslations("layout"), await getLocale()];
  const when = `${formatDate(startsAt, locale)} ${formatTimeRange(startsAt, endsAt, locale)}`;
  const card = (
    <div tw="flex h-full w-full flex-col justify-between bg-[#0b4f5c] p-16 text-[#ffffff]">
      <div tw="flex text-6xl leading-tight font-bold">{drawable(title)}</div>
      <div tw="flex flex-col text-3xl leading-snug">
        <div tw="flex">{drawable(when)}</div>
        <div tw="mt-2 flex">{drawable(place)}</div>
      </div>
      <div tw="flex items-center text-3xl">
        <div tw="mr-4 flex h-6 w-6 bg-[#f2c230]" />
        {t("name")}
      </div>
    </div>
  );
  return new ImageResponse(card, {
    width: 1200,
    height: 630,
    fonts: await cardFonts,
    headers: { "cache-control": "no-cache" },
  });
}
