import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DecisionBasis } from "@/components/policies/decision-basis";
import { DecisionWords } from "@/components/policies/decision-words";
import { Example } from "@/components/ui/example";
import { Row, Rows } from "@/components/ui/rows";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import type { Policy } from "@/lib/policies/queries";

/** What the measures ask, what is proposed, and what has been decided about it so far. */
export function OpenQuestions({ policies, secretariat }: { policies: Policy[]; secretariat: boolean }) {
  const t = useTranslations("measures.questions");
  return (
    <Rows>
      {policies.map(({ key, question, current, proposal }) => (
        <Row
          key={key}
          title={question}
          side={current ? <Example when={current.example} /> : <State kind="pending" label={t("undecided")} />}
        >
          {current && (
            <div className="mt-1">
              <DecisionWords policy={key} value={current.value} />
              <p className="meta">
                {t.rich("from", { day: () => <When at={current.validFrom} /> })}. <DecisionBasis decision={current} />
              </p>
            </div>
          )}
          {proposal && (
            <p className="mt-1 max-w-measure">
              {t("proposal")}: {proposal}
            </p>
          )}
          {secretariat && (
            <p>
              <Link className="inline-block py-1" href={`/secretariat/policies/${key}` as Route}>
                {t("work")}
                <span className="sr-only">: {question}</span>
              </Link>
            </p>
          )}
        </Row>
      ))}
    </Rows>
  );
}
