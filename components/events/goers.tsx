import { useTranslations } from "next-intl";
import { Choice } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { goThere, stayHome } from "@/lib/events/actions";
import type { EventPage, Goer } from "@/lib/events/queries";

/** Who of us goes, who can present, how they travel and when they stand at the stand; and one's own answer. */
export function Goers({ event: { id, goers, me, over } }: { event: EventPage }) {
  const t = useTranslations("events.going");
  return (
    <Section title={t(over ? "went" : "title")}>
      {goers.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <Rows tight>
          {goers.map(({ id: person, name, municipality, canPresent, travel, shift }) => (
            <Row
              key={person}
              title={[name, municipality].filter(Boolean).join(", ")}
              meta={[
                canPresent && t("presents"),
                travel && t("travels", { how: travel }),
                shift && t("stands", { when: shift }),
              ]
                .filter(Boolean)
                .join(" · ")}
            />
          ))}
        </Rows>
      )}
      {!over && (
        <div className="mt-4">
          {me ? (
            <Fold summary={t("change")}>
              <GoingForm event={id} me={me} />
              <Form
                id="stay"
                className="mt-6"
                action={stayHome}
                hidden={{ event: id }}
                submitLabel={t("stay")}
                variant="second"
              />
            </Fold>
          ) : (
            <Fold summary={t("join")}>
              <GoingForm event={id} me={null} />
            </Fold>
          )}
        </div>
      )}
    </Section>
  );
}

function GoingForm({ event, me }: { event: string; me: Goer | null }) {
  const t = useTranslations("events.going");
  return (
    <Form
      key={JSON.stringify(me)}
      id="going"
      action={goThere}
      hidden={{ event }}
      submitLabel={t(me ? "save" : "go")}
      variant={me ? "second" : "primary"}
    >
      <Choice name="canPresent" label={t("canPresent")} checked={me?.canPresent ?? false} />
      <Field name="travel" label={t("travel")} hint={t("travelHint")} value={me?.travel} />
      <Field name="shift" label={t("shift")} hint={t("shiftHint")} value={me?.shift} />
    </Form>
  );
}
