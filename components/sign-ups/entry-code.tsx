import { useTranslations } from "next-intl";
import { SquareCode } from "@/components/ui/square-code";
import { entryDrawing } from "@/lib/entry-codes";
import type { SignUpCard } from "@/lib/sign-ups/queries";

/** What is shown at the door. */
export function EntryCode({ card }: { card: SignUpCard }) {
  const t = useTranslations("conferences.signUps");
  if (card.state !== "confirmed" || card.past) return null;
  return (
    <figure className="m-0">
      <SquareCode {...entryDrawing(card.id)} label={t("code")} />
      <figcaption className="meta mt-2">{t("codeHint")}</figcaption>
    </figure>
  );
}
