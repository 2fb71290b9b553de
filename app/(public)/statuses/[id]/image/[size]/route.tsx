import { notFound } from "next/navigation";
import { ImageResponse } from "next/og";
import { cardFonts, drawable } from "@/lib/card-fonts";
import { drawn } from "@/lib/drawings";
import { portalName } from "@/lib/settings/queries";
import { type ImageSize, imageSizes } from "@/lib/statuses/input";
import { type Card, findCard } from "@/lib/statuses/queries";

/** A word that may be wider than the picture is broken; what then still stands over is cut, never laid over the sender. */
const breakable = (text: string) => drawable(text).replaceAll(/\S{33,}/gu, (word) => word.replaceAll(/.{18}/gu, "$& "));

/** The larger the quote, the smaller its letters: 280 of them still fit. */
const lettersFor = (length: number, shape: number) => {
  const step = (length > 200 ? 0 : length > 110 ? 1 : 2) + (shape < 0.6 ? 2 : shape <= 1 ? 1 : 0);
  return ["text-[38px]", "text-[46px]", "text-[60px]", "text-[64px]", "text-[72px]"][step] ?? "text-[38px]";
};

/** The quote box as a picture, drawn from the words as they are now. */
export async function GET(_: Request, { params }: RouteContext<"/statuses/[id]/image/[size]">) {
  const { id, size } = await params;
  if (!(size in imageSizes)) notFound();
  const [width, height] = imageSizes[size as ImageSize];
  const [card, fonts, portal] = [(await findCard(id)) ?? notFound(), await cardFonts, await portalName()];
  const draw = () => new ImageResponse(pictureOf(card, portal, width / height), { width, height, fonts });
  const picture = await drawn(`${id}:${size}:${card.version}:${portal}`, draw);
  if (!picture) return new Response(null, { status: 503, headers: { "retry-after": "2" } });
  return new Response(picture, { headers: { "content-type": "image/png", "cache-control": "private, max-age=60" } });
}

const pictureOf = (card: Card, portal: string, shape: number) => (
  <div tw="flex h-full w-full flex-col justify-between bg-[#0b4f5c] p-16 text-[#ffffff]">
    <div tw="flex text-[40px]">{breakable(card.municipality)}</div>
    <div tw={`flex flex-1 items-center overflow-hidden font-bold ${lettersFor(card.quote.length, shape)} leading-snug`}>
      {breakable(card.quote)}
    </div>
    <div tw="flex items-center text-[32px]">
      <div tw="mr-4 flex h-6 w-6 bg-[#f2c230]" />
      {drawable(`En del af ${portal}`)}
    </div>
  </div>
);
