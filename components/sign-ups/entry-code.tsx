import { useTranslations } from "next-intl";
import { entryDrawing } from "@/lib/entry-codes";
import type { SignUpCard } from "@/lib/sign-ups/queries";

/** What is shown at the door. Dark on light in any scheme, or cameras do not read it. */
export function EntryCode({ card }: { card: SignUpCard }) {
  const t = useTranslations("conferences.signUps");
  if (card.state !== "confirmed" || card.past) return null;
  const { size, path } = entryDrawing(card.id);
  return (
    <figure className="m-0">
      <svg
        role="img"
        aria-label={t("code")}
        viewBox={`-4 -4 ${size + 8} ${size + 8}`}
        className="size-48 [print-color-adjust:exact]"
      >
        <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <figcaption className="meta mt-2">{t("codeHint")}</figcaption>
    </figure>
  );
}
