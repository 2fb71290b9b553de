import { useTranslations } from "next-intl";
import { When } from "@/components/ui/when";
import type { SignUpCard } from "@/lib/sign-ups/queries";

/** What a sign-up's state means for whoever it is about, and until when they may do what. */
export function SignUpWords({ card }: { card: SignUpCard }) {
  const t = useTranslations("conferences.signUps.means");
  const { state, ahead, offerUntil, cancelBy, mayCancel, lapsed, because, cancelledBy } = card;
  const at = (moment: string | null) => ({ at: () => <When at={moment ?? ""} time /> });
  if (cancelledBy)
    return (
      <p>
        {t("calledOff")} {because}
      </p>
    );
  if (card.past && state === "confirmed") return <p>{t("held")}</p>;
  if (state === "offered") return <p>{t.rich("offered", at(offerUntil))}</p>;
  if (state === "confirmed") return mayCancel ? <p>{t.rich("confirmed", at(cancelBy))}</p> : <p>{t("tooLate")}</p>;
  if (state === "waiting") return <p>{t("waiting", { ahead })}</p>;
  if (state === "declined") return <p>{t(lapsed ? "lapsed" : "declined")}</p>;
  if (state === "cancelled")
    return (
      <p>
        {t("cancelled")} {because}
      </p>
    );
  return <p>{t("unproved")}</p>;
}
