import { useLocale, useTranslations } from "next-intl";
import { Choice, ChoiceGroup } from "@/components/ui/choice";
import { Field, TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { formatDay } from "@/lib/dates";
import { saveStory } from "@/lib/stories/actions";

type Option = { code: string; name: string };
type Target = { code: string; why: string; told: boolean };
type About = { id: string; title: string; startsOn: string };

export type StoryValues = {
  title?: string;
  lead?: string;
  body?: string;
  activities?: About[];
  targets?: Target[];
};

type Props = {
  hidden: Record<string, string | number>;
  values: StoryValues;
  participants: Option[];
  others: Option[];
  activities: About[];
  sent?: boolean;
};

/** The story, whom it is for and why just them. */
export function StoryForm({ hidden, values, participants, others, activities, sent = false }: Props) {
  const t = useTranslations("stories.form");
  const targets = values.targets ?? [];
  const locale = useLocale();
  const chosen = values.activities ?? [];
  const about = chosen.map(({ id }) => id);
  const choices = [...chosen, ...activities.filter(({ id }) => !about.includes(id))];
  const ready = { label: t("ready"), name: "step", value: "ready" };
  return (
    <Form
      action={saveStory}
      hidden={sent ? { ...hidden, step: "ready" } : hidden}
      submitLabel={t(sent ? "save" : "draft")}
      variant={sent ? "primary" : "second"}
      submits={sent ? [] : [ready]}
    >
      <Field name="title" label={t("headline")} hint={t("headlineHint")} value={values.title} required />
      <TextArea name="lead" label={t("lead")} hint={t("leadHint")} value={values.lead} rows={3} />
      <TextArea name="body" label={t("body")} hint={t("bodyHint")} value={values.body} rows={14} />
      <fieldset className="field">
        <legend className="font-strong">{t("targets")}</legend>
        <p className="hint mb-4">{t("targetsHint")}</p>
        <TargetFields options={participants} targets={targets} />
        <Fold summary={t("others")} open={others.some(({ code }) => targets.some((target) => target.code === code))}>
          <TargetFields options={others} targets={targets} />
        </Fold>
      </fieldset>
      {choices.length > 0 && (
        <div className="mb-8">
          <Fold summary={t("activities")} open={about.length > 0}>
            <ChoiceGroup
              name="activities"
              legend={t("about")}
              multiple
              value={about}
              options={choices.map(({ id, title, startsOn }) => ({
                value: id,
                label: title,
                hint: formatDay(startsOn, locale),
              }))}
            />
          </Fold>
        </div>
      )}
    </Form>
  );
}

/** A box for each municipality; the line that says why opens with it. */
function TargetFields({ options, targets }: { options: Option[]; targets: Target[] }) {
  const t = useTranslations("stories.form");
  return options.map(({ code, name }) => {
    const target = targets.find((one) => one.code === code);
    return (
      <div key={code} className="group/target [&>.field]:mb-0">
        <Choice name={`to-${code}`} label={name} hint={target?.told && t("told")} checked={target !== undefined} />
        <div className="hidden pt-2 pl-9 group-has-checked/target:block">
          <Field name={`why-${code}`} label={t("why", { name })} hint={t("whyHint")} value={target?.why} />
        </div>
      </div>
    );
  });
}
