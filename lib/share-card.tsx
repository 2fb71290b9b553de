import { ImageResponse } from "next/og";
import { cardFonts, drawable } from "@/lib/card-fonts";
import { portalName } from "@/lib/settings/queries";

/** The picture that stands for a page where its link is shared, 1200 × 630; never kept, so that what is taken back is gone. */
export async function shareCard(title: string, ...lines: string[]) {
  const card = (
    <div tw="flex h-full w-full flex-col justify-between bg-[#0b4f5c] p-16 text-[#ffffff]">
      <div tw="flex text-6xl leading-tight font-bold">{drawable(title)}</div>
      <div tw="flex flex-col text-3xl leading-snug">
        {lines.map((line) => (
          <div key={line} tw="mt-2 flex">
            {drawable(line)}
          </div>
        ))}
      </div>
      <div tw="flex items-center text-3xl">
        <div tw="mr-4 flex h-6 w-6 bg-[#f2c230]" />
        {drawable(await portalName())}
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
