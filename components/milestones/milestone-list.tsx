import { useTranslations } from "next-intl";
import { Choice } from "@/components/ui/choice";
import { Empty } from "@/components/ui/empty";
import { Example } from "@/components/ui/example";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Mark } from "@/components/ui/mark";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { removeMilestone, saveMilestone } from "@/lib/milestones/actions";
import type { Milestone } from "@/lib/milestones/queries";

/** What the whole agreement waits for, in the order of its days. */
export function MilestoneList({ milestones }: { milestones: Milestone[] }) {
  const t = useTranslations("milestones");
  return (
    <Section id="milestones" title={t("title")}>
      {milestones.length === 0 && (
        <Empty title={t("none")}>
          <p>{t("noneText")}</p>
        </Empty>
      )}
      <Rows tight>
        {milestones.map((one) => (
          <Row key={one.id} title={one.title} meta={<Reached one={one} />}>
            {one.note && <p className="mt-1 text-s">{one.note}</p>}
            <Fold
              summary={
                <>
                  {t("change")}
                  <span className="sr-only">: {one.title}</span>
                </>
              }
            >
              <MilestoneForm one={one} />
            </Fold>
          </Row>
        ))}
      </Rows>
      <Fold summary={t("add")}>
        <MilestoneForm />
      </Fold>
    </Section>
  );
}

function Reached({ one: { onDay, doneOn, estimated, today, example } }: { one: Milestone }) {
  const t = useTranslations("milestones");
  if (doneOn)
    return (
      <>
        {t.rich("done", { day: () => <When at={doneOn} short /> })} <Example when={example} />
      </>
    );
  return (
    <>
      {onDay < today && <Mark>{t("late")}</Mark>} {estimated && `${t("about")} `}
      <When at={onDay} capital={!estimated && onDay >= today} /> <Example when={example} />
    </>
  );
}

function MilestoneForm({ one }: { one?: Milestone }) {
  const t = useTranslations("milestones");
  const which = one && { id: one.id, version: one.version };
  return (
    <>
      <Form
        id={`milestone-${one?.id ?? "new"}`}
        action={saveMilestone}
        hidden={which ?? {}}
        submitLabel={t("save")}
        variant="second"
      >
        <Field name="title" label={t("name")} value={one?.title} required />
        <Field name="onDay" type="date" label={t("on")} value={one?.onDay} width="m" required />
        <Choice name="estimated" label={t("estimated")} checked={one?.estimated ?? false} />
        <Field name="doneOn" type="date" label={t("doneOn")} value={one?.doneOn ?? ""} width="m" />
        <Field name="note" label={t("note")} value={one?.note} />
      </Form>
      {which && (
        <div className="mt-4">
          <Form
            id={`remove-${which.id}`}
            action={removeMilestone}
            hidden={which}
            submitLabel={t("remove")}
            variant="second"
          />
        </div>
      )}
    </>
  );
}
