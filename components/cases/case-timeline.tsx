import { useTranslations } from "next-intl";
import { TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { wordsOf } from "@/lib/audit/document";
import { writeNote } from "@/lib/cases/actions";
import type { Happening } from "@/lib/cases/queries";

/** Everything that happened with the municipality, newest first, and a place to write more. */
export function CaseTimeline({ code, happenings }: { code: string; happenings: readonly Happening[] }) {
  const [t, note] = [useTranslations("cases.timeline"), useTranslations("cases.note")];
  return (
    <Section title={t("title")} id="timeline">
      <Form id="note" action={writeNote} hidden={{ code }} submitLabel={note("save")} variant="second">
        <TextArea name="body" label={note("label")} rows={3} required />
      </Form>
      {happenings.length === 0 && <p className="mt-6">{t("empty")}</p>}
      <div className="mt-6">
        <Happenings list={happenings.slice(0, 12)} />
        {happenings.length > 12 && (
          <Fold summary={t("older", { count: happenings.length - 12 })}>
            <Happenings list={happenings.slice(12)} />
          </Fold>
        )}
      </div>
    </Section>
  );
}

function Happenings({ list }: { list: readonly Happening[] }) {
  const t = useTranslations("cases.timeline");
  return (
    <ol className="rows">
      {list.map((one) => (
        <li key={`${one.at}${one.action}${one.text}`} className="grid gap-y-1">
          <p className="meta">
            <When at={new Date(one.at)} time capital />, {one.who ?? t("stranger")}
          </p>
          <Happened {...one} />
        </li>
      ))}
    </ol>
  );
}

function Happened({ action, count, text, standing }: Happening) {
  const [log, entries] = [useTranslations("audit"), useTranslations("account.entries")];
  const [t, words, names] = [
    useTranslations("cases.timeline"),
    useTranslations("cases.happened"),
    useTranslations("standings.names"),
  ];
  const key = action as "cases.created";
  const detail = standing ? names(standing) : text;
  return (
    <p className="whitespace-pre-line">
      <span className="font-strong">{words.has(key) ? words(key) : wordsOf(action, log, entries)}</span>
      {t("times", { count })}
      {detail && `: ${detail}`}
    </p>
  );
}
