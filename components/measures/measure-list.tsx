import type { Route } from "next";
import { useTranslations } from "next-intl";
import { AgendaLinks } from "@/components/agenda-items/agenda-links";
import { Row, Rows } from "@/components/ui/rows";
import { State, type StateKind } from "@/components/ui/state";
import type { allMeasures } from "@/lib/measures/queries";

type Measure = Awaited<ReturnType<typeof allMeasures>>[number];

const shapes: Record<Measure["state"], StateKind> = { planned: "pending", running: "members", done: "yes" };

/** A measure leads to what it became, except to a workplace that is only the secretariat's. */
export function MeasureList({ measures, secretariat }: { measures: Measure[]; secretariat: boolean }) {
  const t = useTranslations("measures");
  return (
    <Rows>
      {measures.map(({ key, title, body, responsible, nextStep, state, href, agendas }) => (
        <Row
          key={key}
          title={`${key}. ${title}`}
          {...(href && (secretariat || !href.startsWith("/secretariat")) && { href: href as Route })}
          side={<State kind={shapes[state]} label={t(`state.${state}`)} />}
        >
          <p className="mt-1">{body}</p>
          <p className="mt-2">
            {t("responsible", { name: responsible })}
            {nextStep && (
              <>
                <br />
                {t.rich("nextStep", { step: nextStep, b: (text) => <b className="font-strong">{text}</b> })}
              </>
            )}
          </p>
          <AgendaLinks links={agendas} />
        </Row>
      ))}
    </Rows>
  );
}
