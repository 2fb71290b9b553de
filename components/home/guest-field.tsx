import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { DefinitionList } from "@/components/ui/definition-list";

/** The one strong area of the front page: look inside before you decide. */
export function GuestField() {
  const t = useTranslations("home.guest");
  return (
    <section className="field-area gap-top">
      <div className="wrap cols py-12 wide:py-16">
        <div className="wide:col-span-7">
          <h2 className="text-4 leading-[1.08]">{t("title")}</h2>
          <p className="lead mt-3">{t("lead")}</p>
          <div className="mt-6">
            <ButtonLink href="/become-guest">{useTranslations("home")("becomeGuest")}</ButtonLink>
          </div>
        </div>
        <DefinitionList
          className="wide:col-span-5"
          items={[
            { term: t("gets"), value: t("getsText") },
            { term: t("costs"), value: t("costsText") },
            { term: t("next"), value: t("nextText") },
          ]}
        />
      </div>
    </section>
  );
}
