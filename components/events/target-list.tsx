import type { Route } from "next";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import type { EventPage } from "@/lib/events/queries";

/** Whom to meet there, for those who go: their people, a brief, who takes them, and what is agreed. */
export function TargetList({ event: { id, targets, over }, plans }: { event: EventPage; plans: boolean }) {
  const t = useTranslations("events.targets");
  return (
    <Section title={t(over ? "planned" : "title")}>
      {targets.length === 0 && <p>{t("none")}</p>}
      <Rows>
        {targets.map(({ id: target, code, municipality, who, brief, taker, mine, meetAt, meetPlace }) => (
          <Row
            key={target}
            title={municipality}
            href={`/municipalities/${code}` as Route}
            meta={mine ? t("yours") : taker ? t("taker", { name: taker }) : t("nobody")}
          >
            {who && <p className="mt-1">{t("who", { people: who })}</p>}
            {brief && <p className="mt-1 max-w-measure whitespace-pre-line">{brief}</p>}
            {meetAt && (
              <p className="mt-1 font-strong">
                {t.rich("agreed", { day: () => <When at={new Date(meetAt)} time /> })}
                {meetPlace && `, ${meetPlace}`}
              </p>
            )}
          </Row>
        ))}
      </Rows>
      <div className="btns no-print mt-4">
        <ButtonLink href={`/events/${id}/crowd`}>{t("crowd")}</ButtonLink>
        {plans && (
          <ButtonLink href={`/events/${id}/plan`} variant="second">
            {t("plan")}
          </ButtonLink>
        )}
      </div>
    </Section>
  );
}
