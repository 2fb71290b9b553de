import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { AgendaLinks } from "@/components/agenda-items/agenda-links";
import { DecisionBasis } from "@/components/policies/decision-basis";
import { DecisionWords } from "@/components/policies/decision-words";
import { Fold } from "@/components/ui/fold";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/dates";
import type { Decision, Policy } from "@/lib/policies/queries";

/** An open question of the memo: what is decided, what will replace it, and what it replaced. */
export function PolicySection({ policy }: { policy: Policy }) {
  const t = useTranslations("policies");
  const { key, question, current, coming, past } = policy;
  return (
    <Section
      id={key}
      title={question}
      aside={<p className="meta">{t("measure", { key: policy.measureKey, title: policy.measure })}</p>}
    >
      {current ? (
        <div className="text-1">
          <DecisionWords policy={key} value={current.value} />
          <Basis decision={current} />
        </div>
      ) : (
        <p className="text-1">{t("none")}</p>
      )}
      {coming.map((decision) => (
        <Coming key={decision.id} policy={policy} decision={decision} />
      ))}
      {policy.proposal && <p className="mt-4 max-w-measure">{t("proposal.says", { words: policy.proposal })}</p>}
      <AgendaLinks links={policy.agendas} />
      {past.length > 0 && (
        <Fold summary={t("history", { count: past.length })}>
          <Rows tight>
            {past.map((decision) => (
              <Row
                key={decision.id}
                title={<DecisionWords policy={key} value={decision.value} />}
                meta={<Basis decision={decision} />}
              />
            ))}
          </Rows>
        </Fold>
      )}
      <p className="mt-4">
        <Link className="font-strong" href={`/secretariat/policies/${key}` as Route}>
          {t("decide")}
          <span className="sr-only">: {question}</span>
        </Link>
        {key === "payment" && (
          <Link className="ml-6" href="/secretariat/prices">
            {t("simulate")}
          </Link>
        )}
      </p>
    </Section>
  );
}

function Coming({ policy, decision }: { policy: Policy; decision: Decision }) {
  const t = useTranslations("policies");
  const locale = useLocale();
  return (
    <div className="mt-4 border-l-4 border-harbour pl-4">
      <p className="font-strong">{t("coming", { date: formatDay(decision.validFrom, locale) })}</p>
      <DecisionWords policy={policy.key} value={decision.value} />
      <p className="meta">
        <DecisionBasis decision={decision} />
      </p>
    </div>
  );
}

function Basis({ decision }: { decision: Decision }) {
  const { validFrom, decidedBy, proposal } = decision;
  const t = useTranslations("policies");
  const locale = useLocale();
  return (
    <p className="meta mt-1">
      {t("since", { date: formatDay(validFrom, locale) })} <DecisionBasis decision={decision} />
      {decidedBy && <>. {t("by", { name: decidedBy })}</>}
      {proposal && <span className="block">{t("proposal.said", { words: proposal })}</span>}
    </p>
  );
}
