import { useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { reuseMailText } from "@/lib/mail-texts/actions";
import type { MailTextVersion } from "@/lib/mail-texts/queries";
import { type MailKind, standardWords } from "@/lib/mail-texts/rules";
import type { Locale } from "@/lib/messages";

/** Who wrote what when, each version to be read and used again; the standard text is the first of them. */
export function Versions({ kind, locale, versions }: { kind: MailKind; locale: Locale; versions: MailTextVersion[] }) {
  const t = useTranslations("mailTexts.versions");
  const standard = standardWords(kind, locale);
  const newest = versions[0];
  const hidden = { kind, locale, number: newest?.number ?? 0 };
  const reuse = (from: number, label: string) => (
    <Form id={`use-${from}`} action={reuseMailText} hidden={{ ...hidden, from }} submitLabel={label} variant="second" />
  );
  return (
    <Section title={t("title")}>
      <Rows tight>
        {versions.map((version, at) => (
          <Row
            key={version.number}
            title={version.subject === null ? t("standard") : t("version", { number: version.number })}
            meta={
              <>
                {at === 0 && `${t("now")}, `}
                <When at={version.writtenAt} time short />
                {version.writer && `, ${version.writer}`}
              </>
            }
          >
            {version.subject !== null && (
              <Fold summary={t("read")}>
                <Words words={version} locale={locale} />
                {at > 0 && reuse(version.number, t("again"))}
              </Fold>
            )}
          </Row>
        ))}
        <Row title={t("standard")} meta={newest ? t("ours") : `${t("now")}, ${t("ours")}`}>
          <Fold summary={t("read")}>
            <Words words={standard} locale={locale} />
            {newest && newest.subject !== null && reuse(0, t("back"))}
          </Fold>
        </Row>
      </Rows>
    </Section>
  );
}

function Words({ words, locale }: { words: Pick<MailTextVersion, "subject" | "text" | "note">; locale: Locale }) {
  return (
    <div lang={locale} className="mb-4 space-y-2 [overflow-wrap:anywhere]">
      <p className="font-strong">{words.subject}</p>
      <p className="whitespace-pre-line">{words.text}</p>
      {words.note && <p className="whitespace-pre-line">{words.note}</p>}
    </div>
  );
}
