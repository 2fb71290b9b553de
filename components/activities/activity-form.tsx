import { useTranslations } from "next-intl";
import { Choice, ChoiceGroup } from "@/components/ui/choice";
import { Field, Select, TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { saveActivity } from "@/lib/activities/actions";
import { ageGroups, countings, senders } from "@/lib/activities/input";
import { typedKroner } from "@/lib/money";

type Option = { code: string; name: string };

/** What the form opens with: an activity, a copy of one, or only what the last one had in common. */
export type ActivityValues = {
  title?: string;
  startsOn: string;
  endsOn?: string;
  startTime?: string | null;
  place?: string;
  municipalityCodes: string[];
  participants?: number | null;
  counting?: "counted" | "estimated" | null;
  countedHow?: string;
  body?: string;
  targetGroup?: string;
  ageGroup?: string | null;
  free?: boolean;
  costOre?: number | null;
  partners?: string;
  url?: string | null;
  senderShown?: boolean | null;
  senderProof?: string;
  published?: boolean;
};

type Props = {
  hidden: Record<string, string | number>;
  values: ActivityValues;
  participants: Option[];
  others: Option[];
  edit: "registered" | "draft" | "new";
};

const optionsOf = (options: Option[]) => options.map(({ code, name }) => ({ value: code, label: name }));

/** The few things that every activity has stand open; the rest is one click away. */
export function ActivityForm({ hidden, values, participants, others, edit }: Props) {
  const t = useTranslations("activities.form");
  const draft = { label: t("draft"), name: "step", value: "draft", variant: "second" } as const;
  const chosen = values.municipalityCodes;
  const isOutside = others.some(({ code }) => chosen.includes(code));
  return (
    <Form
      action={saveActivity}
      hidden={hidden}
      submitLabel={t(edit === "registered" ? "save" : "register")}
      submits={edit === "registered" ? [] : [draft]}
    >
      <Field name="title" label={t("title")} hint={t("titleHint")} value={values.title} required />
      <Field name="startsOn" type="date" label={t("startsOn")} value={values.startsOn} width="m" required />
      <Field name="place" label={t("place")} value={values.place} />
      {participants.length > 0 && (
        <ChoiceGroup
          name="municipalities"
          legend={t("municipalities")}
          multiple
          value={chosen}
          options={optionsOf(participants)}
        />
      )}
      <div className="mb-8">
        <Fold summary={t("othersFold")} open={isOutside}>
          <ChoiceGroup name="others" legend={t("others")} multiple value={chosen} options={optionsOf(others)} />
          <Choice name="outside" label={t("outside")} hint={t("outsideHint")} checked={isOutside} />
        </Fold>
      </div>
      <Field
        name="participants"
        inputMode="numeric"
        label={t("participants")}
        hint={t("participantsHint")}
        value={values.participants ?? ""}
        width="s"
      />
      <ChoiceGroup
        name="counting"
        legend={t("counting")}
        value={values.counting ?? "counted"}
        options={countings.map((value) => ({ value, label: t(`countings.${value}`) }))}
      />
      <Choice
        name="published"
        label={t("published")}
        hint={t("publishedHint")}
        checked={values.published ?? edit !== "registered"}
      />
      <More values={values} repeat={edit === "new"} />
    </Form>
  );
}

function More({ values, repeat }: { values: ActivityValues; repeat: boolean }) {
  const t = useTranslations("activities.form");
  const ages = useTranslations("activities.ages");
  const sender = values.senderShown == null ? "unknown" : values.senderShown ? "yes" : "no";
  const senderWords = { yes: t("senderYes"), no: t("senderNo"), unknown: t("senderUnknown") };
  const lasts = values.endsOn !== values.startsOn ? values.endsOn : "";
  return (
    <div className="mb-8">
      <Fold summary={t("more")}>
        {repeat && (
          <Field name="weeks" inputMode="numeric" label={t("weeks")} hint={t("weeksHint")} value="" width="s" />
        )}
        <Field name="startTime" type="time" label={t("startTime")} value={values.startTime?.slice(0, 5)} width="s" />
        <Field name="endsOn" type="date" label={t("endsOn")} hint={t("endsOnHint")} value={lasts} width="m" />
        <TextArea name="body" label={t("body")} hint={t("bodyHint")} value={values.body} />
        <Field name="targetGroup" label={t("targetGroup")} value={values.targetGroup} />
        <Select
          name="ageGroup"
          label={t("ageGroup")}
          value={values.ageGroup ?? ""}
          empty={t("ageNone")}
          options={ageGroups.map((value) => ({ value, label: ages(value) }))}
        />
        <Choice name="free" label={t("free")} checked={values.free ?? false} />
        <Field name="countedHow" label={t("countedHow")} value={values.countedHow} />
        <Field
          name="costOre"
          inputMode="decimal"
          label={t("cost")}
          hint={t("costHint")}
          value={typedKroner(values.costOre)}
          width="m"
        />
        <Field name="partners" label={t("partners")} value={values.partners} />
        <Field name="url" type="url" label={t("url")} value={values.url ?? ""} />
        <ChoiceGroup
          name="sender"
          legend={t("sender")}
          value={sender}
          options={senders.map((value) => ({ value, label: senderWords[value] }))}
        />
        <Field name="senderProof" label={t("senderProof")} hint={t("senderProofHint")} value={values.senderProof} />
      </Fold>
    </div>
  );
}
