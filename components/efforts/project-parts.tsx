import { useTranslations } from "next-intl";
import { Field, Select } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { addLeader, addParticipation, endParticipation, removeLeader } from "@/lib/efforts/actions";
import type { ProjectPage } from "@/lib/efforts/queries";

type Option = { value: string; label: string };

/** Which municipalities are in, from when until when. */
export function ProjectParticipations({ project, municipalities }: { project: ProjectPage; municipalities: Option[] }) {
  const t = useTranslations("efforts.parts");
  const page = useTranslations("efforts.page");
  const { id: projectId, participations, startsOn, endsOn } = project;
  return (
    <Section title={t("participations")}>
      <Rows tight>
        {participations.map(({ id, name, fromOn, untilOn }) => (
          <Row
            key={id}
            title={name}
            meta={page.rich("periodText", {
              from: () => <When at={fromOn} short />,
              until: () => <When at={untilOn} short />,
            })}
          >
            <Fold summary={t("end")}>
              <Form
                id={`end-${id}`}
                action={endParticipation}
                hidden={{ id, projectId }}
                submitLabel={t("end")}
                variant="second"
              >
                <Field
                  name="endsOn"
                  type="date"
                  label={t("endsOn", { name })}
                  hint={t("endHint")}
                  value={untilOn}
                  width="m"
                  required
                />
              </Form>
            </Fold>
          </Row>
        ))}
      </Rows>
      <Fold summary={t("add")} open={participations.length === 0}>
        <Form id="join" action={addParticipation} hidden={{ projectId }} submitLabel={t("join")} variant="second">
          <Select name="municipality" label={t("municipality")} options={municipalities} empty="" required />
          <Field name="startsOn" type="date" label={t("from")} value={startsOn} width="m" required />
          <Field name="endsOn" type="date" label={t("until")} value={endsOn} width="m" required />
        </Form>
      </Fold>
    </Section>
  );
}

/** Who leads it; they register its activities and tell its stories. */
export function ProjectLeaders({ project, people }: { project: ProjectPage; people: Option[] }) {
  const t = useTranslations("efforts.parts");
  const { id: projectId, leaders } = project;
  const others = people.filter(({ value }) => !leaders.some(({ id }) => id === value));
  return (
    <Section title={t("leaders")}>
      {leaders.length === 0 && <p className="border-t border-mist py-4">{t("noLeaders")}</p>}
      <Rows tight>
        {leaders.map(({ id, name, title }) => (
          <Row key={id} title={name} meta={title}>
            <Form
              id={`leader-${id}`}
              action={removeLeader}
              hidden={{ projectId, person: id }}
              submitLabel={t("removeLeader", { name })}
              variant="second"
              className="mt-2"
            />
          </Row>
        ))}
      </Rows>
      {others.length > 0 && (
        <div className="mt-6">
          <Form id="leader" action={addLeader} hidden={{ projectId }} submitLabel={t("addLeader")} variant="second">
            <Select name="person" label={t("leader")} options={others} empty="" required />
          </Form>
        </div>
      )}
    </Section>
  );
}
