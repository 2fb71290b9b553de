import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";

/** The invitation to a municipality that is not in: look in first. */
export function BecomeGuest({ code, name }: { code: string; name: string }) {
  const t = useTranslations("municipalities.page");
  return (
    <section className="field-area gap-top">
      <div className="wrap grid gap-4 py-12">
        <h2 className="text-3">{t("guestTitle", { name })}</h2>
        <p className="lead">{t("guestLead")}</p>
        <div>
          <ButtonLink href={`/become-guest?municipality=${code}`}>{t("becomeGuest")}</ButtonLink>
        </div>
      </div>
    </section>
  );
}
