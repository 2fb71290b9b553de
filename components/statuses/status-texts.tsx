import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { CopyText } from "@/components/ui/copy-text";
import { Fold } from "@/components/ui/fold";
import { Mark } from "@/components/ui/mark";
import { Section } from "@/components/ui/section";
import type { Status } from "@/lib/statuses/queries";
import { asText, type Sentence, unsourced, type Variant, variants } from "@/lib/statuses/rules";

/** The three lengths, each ready to be copied. */
export function StatusTexts({ status }: { status: Pick<Status, Variant> }) {
  const t = useTranslations("statuses");
  return variants.map((variant) => (
    <Section key={variant} title={t(`variants.${variant}`)}>
      <CopyText text={status[variant]} label={t("copy")} done={t("copied")} />
    </Section>
  ));
}

/** What the rule wrote and what each sentence rests on; a text that says something else is marked as changed. */
export function StatusSources({ status }: { status: Status }) {
  const t = useTranslations("statuses.sources");
  const { draft, code, fromOn, untilOn } = status;
  const list = `/activities?municipality=${code}&from=${fromOn}&until=${untilOn}`;
  const path = ({ source }: Sentence) => {
    if (source.kind === "activity") return `/activities/${source.id}`;
    return source.kind === "project" ? `${list}&project=${source.id}` : list;
  };
  const changed = variants.filter((variant) => asText(draft[variant]) !== status[variant]);
  return (
    <Section title={t("title")}>
      <ul className="grid gap-2">
        {draft.body.map((sentence) => (
          <li key={sentence.text}>
            {sentence.text}{" "}
            <Link className="meta" href={path(sentence) as Route}>
              {t(sentence.source.kind)}
            </Link>
          </li>
        ))}
      </ul>
      {changed.length > 0 && (
        <div className="mt-4">
          <p className="font-strong">{t("changed")}</p>
          {[...new Set(changed.flatMap((variant) => unsourced(status[variant], draft[variant])))].map((sentence) => (
            <p key={sentence} className="mt-2 wrap-anywhere">
              {sentence} <Mark>{t("unsourced")}</Mark>
            </p>
          ))}
          {changed.map((variant) => (
            <Fold key={variant} summary={t(`was.${variant}`)}>
              <p>{asText(draft[variant])}</p>
            </Fold>
          ))}
        </div>
      )}
    </Section>
  );
}
