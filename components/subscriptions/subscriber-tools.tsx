import { useLocale, useTranslations } from "next-intl";
import { ListFields, type Place } from "@/components/subscriptions/list-fields";
import { Choice } from "@/components/ui/choice";
import { Select, TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { importSubscribers, saveConsentText } from "@/lib/subscriptions/actions";
import type { consentVersions } from "@/lib/subscriptions/queries";
import { ownLists } from "@/lib/subscriptions/rules";

/** Addresses from elsewhere: each is asked. */
export function ImportSubscribers({ places }: { places: Place[] }) {
  const t = useTranslations("subscriptions");
  return (
    <Section title={t("import.title")}>
      <p className="mb-4">{t("import.text")}</p>
      <Form id="import" action={importSubscribers} submitLabel={t("import.submit")} variant="second">
        <TextArea name="addresses" label={t("import.addresses")} hint={t("import.hint")} rows={6} required />
        <ListFields lists={[...ownLists]} places={places} legend={t("import.lists")} />
        <Select
          name="locale"
          label={t("locale")}
          value="da"
          options={(["da", "en"] as const).map((value) => ({ value, label: t(value) }))}
        />
      </Form>
    </Section>
  );
}

/** What subscribers agree to, version by version, and a new one. */
export function ConsentTexts({ versions }: { versions: Awaited<ReturnType<typeof consentVersions>> }) {
  const t = useTranslations("subscriptions.texts");
  const danish = useLocale() === "da";
  const [newest] = versions;
  return (
    <Section title={t("title")}>
      <ol className="rows rows-tight mb-4">
        {versions.map(({ number, words, wordsEn, asksAgain, createdAt }) => (
          <li key={number}>
            <p className="meta">
              {t("version", { number })}, <When at={createdAt} short />
              {asksAgain && `. ${t("asksAgain")}`}
            </p>
            <p className="whitespace-pre-line">{danish ? words : wordsEn}</p>
          </li>
        ))}
      </ol>
      <Fold summary={t("new")}>
        <Form id="consent" action={saveConsentText} submitLabel={t("submit")} variant="second">
          <TextArea name="words" label={t("words")} value={newest?.words} required />
          <TextArea name="wordsEn" label={t("wordsEn")} value={newest?.wordsEn} required />
          <Choice name="again" label={t("again")} hint={t("againHint")} />
        </Form>
      </Fold>
    </Section>
  );
}
