import { useTranslations } from "next-intl";
import { DecisionWords } from "@/components/policies/decision-words";
import { Example } from "@/components/ui/example";
import { Row, Rows } from "@/components/ui/rows";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import type { Policy } from "@/lib/policies/queries";

/** What the measures ask, and what has been decided about it so far. */
export function OpenQuestions({ policies }: { policies: Policy[] }) {
  const t = useTranslations("measures.questions");
  return (
    <Rows>
      {policies.map(({ key, question, current }) => (
        <Row
          key={key}
          title={question}
          side={current ? <Example when={current.example} /> : <State kind="pending" label={t("undecided")} />}
        >
          {current && (
            <div className="mt-1">
              <DecisionWords policy={key} value={current.value} />
              <p className="meta">
                {t.rich("from", { day: () => <When at={current.validFrom} /> })}. {t("basis", { basis: current.basis })}
              </p>
            </div>
          )}
        </Row>
      ))}
    </Rows>
  );
}
