import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { casePath } from "@/components/standings/board-map";
import { RiskEvidence } from "@/components/standings/risk-evidence";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/dates";
import type { BoardRow } from "@/lib/standings/queries";

/** Members that may be on their way out, with the evidence for it. */
export function MembersAtRisk({ rows }: { rows: BoardRow[] }) {
  const t = useTranslations("standings.risk");
  const locale = useLocale();
  const members = rows.filter(({ atRisk }) => atRisk);
  return (
    <Section title={t("title")} aside={<p className="meta">{t("rule")}</p>}>
      {members.length === 0 && <p className="border-t border-mist py-4">{t("none")}</p>}
      <ul className="cols gap-y-8">
        {members.map(({ code, name, signs, riskNote }) => (
          <li key={code} className="border-t border-mist pt-4 wide:col-span-6">
            <h3>
              <Link href={casePath(code)}>{name}</Link>
            </h3>
            <ul className="num mt-2">
              {signs.map((sign) => (
                <li key={sign.kind} className="grid grid-cols-[.7rem_1fr] gap-x-3 py-1">
                  <span aria-hidden="true" className="mt-[.45em] size-[.7rem] border border-ink bg-rapeseed" />
                  <RiskEvidence code={code} sign={sign} />
                </li>
              ))}
            </ul>
            {riskNote && (
              <p className="meta mt-2">
                {t("note", { name: riskNote.by, day: formatDay(new Date(riskNote.at), locale), body: riskNote.body })}
              </p>
            )}
            <p className="mt-3">
              <Link className="font-strong" href={casePath(code)}>
                {t("open")}
                <span className="sr-only">: {name}</span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
