import { useLocale, useTranslations } from "next-intl";
import { MatchRow } from "@/components/matching/match-row";
import { UnmatchedRow } from "@/components/matching/unmatched-row";
import { TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { formatDateTime } from "@/lib/dates";
import { proposeAll } from "@/lib/matching/actions";
import type { Newest } from "@/lib/matching/queries";
import type { Answer } from "@/lib/matching/rules";
import { formatNumber } from "@/lib/money";

/** What a matching found, to be gone through and sent out. `settled`: nothing can be changed any more. */
export function MatchingAnswer({ newest, answer, settled }: { newest: Newest; answer: Answer; settled: boolean }) {
  const [t, locale] = [useTranslations("matching"), useLocale()];
  const { matches, unmatched, worse, fewer, gap } = answer;
  const points = (given: number) => formatNumber(given, locale, 1);
  return (
    <>
      <Section
        title={t("matches", { count: matches.length })}
        aside={<span className="meta">{t("answered", { moment: formatDateTime(newest.askedAt, locale) })}</span>}
      >
        {gap !== 0 && <p className="mb-4">{gap === null ? t("noGap") : t("gap", { points: points(gap) })}</p>}
        <Rows>
          {matches.map((match) => (
            <MatchRow key={`${match.visit} ${match.person}`} match={match} newest={newest} settled={settled} />
          ))}
        </Rows>
        {newest.proposedAt && <Proposed at={newest.proposedAt} refused={newest.refused} hosts={newest.hosts} />}
        {!settled && matches.length > 0 && (
          <Form
            action={proposeAll}
            hidden={{ id: newest.id }}
            submitLabel={t("propose", { count: matches.length })}
            after={<p className="meta mt-2">{t("proposeLead")}</p>}
            className="mt-6"
          >
            {worse > 0 && (
              <TextArea name="why" label={t("why")} hint={t("whyHint", { points: points(worse), fewer })} rows={2} />
            )}
          </Form>
        )}
      </Section>
      {unmatched.length > 0 && (
        <Section title={t("unmatched", { count: unmatched.length })}>
          <Rows>
            {unmatched.map((one) => (
              <UnmatchedRow
                key={one.visit}
                {...one}
                host={newest.hosts[one.visit] ?? ""}
                code={newest.codes[one.visit] ?? ""}
              />
            ))}
          </Rows>
        </Section>
      )}
    </>
  );
}

function Proposed({ at, refused, hosts }: { at: string } & Pick<Newest, "refused" | "hosts">) {
  const [t, say, locale] = [useTranslations("matching"), useTranslations("errors"), useLocale()];
  const left = Object.entries(refused);
  return (
    <>
      <Notice className="mt-6">{t("proposed", { moment: formatDateTime(at, locale) })}</Notice>
      {left.length > 0 && (
        <>
          <p className="mt-4">{t("refused")}</p>
          <ul className="list-disc pl-5">
            {left.map(([visit, key]) => (
              <li key={visit}>{t("refusedOne", { host: hosts[visit] ?? "", reason: say(key as "gone") })}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
