import { notFound } from "next/navigation";
import { ImageResponse } from "next/og";
import { getTranslations } from "next-intl/server";
import { cardFonts, drawable } from "@/lib/card-fonts";
import { findPublicStory } from "@/lib/stories/queries";

/** The picture that stands for a published story where its link is shared: made anew each time, so that a quote taken back is gone. */
export async function GET(_: Request, { params }: RouteContext<"/stories/[id]/card">) {
  const story = (await findPublicStory((await params).id)) ?? notFound();
  const t = await getTranslations("layout");
  const card = (
    <div tw="flex h-full w-full flex-col justify-between bg-[#0b4f5c] p-16 text-[#ffffff]">
      <div tw="flex text-6xl leading-tight font-bold">{drawable(story.title)}</div>
      <div tw="flex text-3xl leading-snug">{drawable(story.quote ?? story.lead)}</div>
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
