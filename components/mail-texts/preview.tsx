import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/messages";

const looks = ["light", "dark", "text"] as const;

/** The mail as it is sent, drawn from what stands in the form: its fields go to the frame, and nothing is saved. */
export function Preview({ path, locale }: { path: string; locale: Locale }) {
  const t = useTranslations("mailTexts.preview");
  const body = `${path}/body?in=${locale}`;
  return (
    <Section title={t("title")} className="no-print">
      <p className="mb-4 max-w-measure">{t("lead")}</p>
      <div className="btns mb-4">
        {looks.map((look) => (
          <Button
            key={look}
            variant="second"
            form="words"
            formAction={`${body}&look=${look}`}
            formMethod="post"
            formTarget="preview"
          >
            {t(`looks.${look}`)}
          </Button>
        ))}
      </div>
      <iframe
        key={locale}
        name="preview"
        title={t("title")}
        src={body}
        sandbox=""
        className="h-[34rem] w-full border border-mist"
      />
    </Section>
  );
}
