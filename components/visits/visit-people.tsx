import { useTranslations } from "next-intl";
import { MatchPoints } from "@/components/matching/match-points";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Mark } from "@/components/ui/mark";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import { releaseAmbassador } from "@/lib/visits/actions";
import type { Visit } from "@/lib/visits/queries";

/** Who was asked, what they said, and taking somebody off again; for the secretariat. */
export function VisitPeople({ visit }: { visit: Visit }) {
  const t = useTranslations("visits.people");
  if (visit.assignments.length === 0) return null;
  return (
    <Section title={t("title")} className="gap-top">
      <Rows tight>
        {visit.assignments.map((one) => {
          const { personId, name, proposedAt, acceptedAt, declinedAt, releasedAt } = one;
          const state = releasedAt ? "released" : declinedAt ? "declined" : acceptedAt ? "accepted" : "asked";
          const kind = { released: "no", declined: "no", accepted: "yes", asked: "pending" } as const;
          return (
            <Row
              key={personId + proposedAt}
              title={name}
              side={<State kind={kind[state]} label={t(state)} />}
              meta={
                <>
                  {t.rich("asked_on", { day: () => <When at={proposedAt} short /> })}
                  {one.declineWords && ` · “${one.declineWords}”`}
                  {one.words && ` · ${one.words}`}
                </>
              }
            >
              {one.cost && <MatchPoints cost={one.cost} />}
              {one.conflict && !releasedAt && !declinedAt && <Mark>{t("conflict")}</Mark>}
              {!releasedAt && !declinedAt && !["held", "answered", "cancelled"].includes(visit.state) && (
                <Fold summary={t("release")}>
                  <Form
                    id={`release-${personId}`}
                    action={releaseAmbassador}
                    hidden={{ visit: visit.id, person: personId }}
                    submitLabel={t("releaseNow")}
                    variant="second"
                  >
                    <Field name="words" label={t("why")} hint={t("whyHint")} required />
                  </Form>
                </Fold>
              )}
            </Row>
          );
        })}
      </Rows>
    </Section>
  );
}
