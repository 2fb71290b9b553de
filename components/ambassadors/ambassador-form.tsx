import { useTranslations } from "next-intl";
import { Choice, ChoiceGroup } from "@/components/ui/choice";
import { Field, TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { saveAmbassador } from "@/lib/ambassadors/actions";
import { languages, weekdays } from "@/lib/ambassadors/input";
import type { Ambassador } from "@/lib/ambassadors/queries";
import { typedKroner } from "@/lib/money";

/** What somebody wants to talk about, how often, when and how far; and the story they tell with its figures. */
export function AmbassadorForm({ ambassador, own }: { ambassador: Ambassador; own: boolean }) {
  const t = useTranslations("ambassadors.form");
  const { id, profile } = ambassador;
  const hidden = profile ? { id, version: profile.version } : { id };
  return (
    <Form
      id="ambassador"
      action={saveAmbassador}
      hidden={hidden}
      submitLabel={t(profile ? "save" : own ? "begin" : "beginFor")}
    >
      <Field name="topics" label={t("topics")} hint={t("topicsHint")} value={profile?.topics.join(", ")} />
      <TextArea name="story" label={t("story")} hint={t("storyHint")} value={profile?.story} rows={5} />
      <Field
        name="storyCostOre"
        inputMode="decimal"
        label={t("cost")}
        hint={t("costHint")}
        value={typedKroner(profile?.storyCostOre)}
        width="m"
      />
      <Field
        name="storyParticipants"
        inputMode="numeric"
        label={t("participants")}
        value={profile?.storyParticipants ?? ""}
        width="s"
      />
      <Field name="storyStaff" inputMode="numeric" label={t("staff")} value={profile?.storyStaff ?? ""} width="s" />
      <ChoiceGroup
        name="weekdays"
        legend={t("weekdays")}
        multiple
        inline
        value={(profile?.weekdays ?? [1, 2, 3, 4, 5]).map(String)}
        options={weekdays.map((value) => ({ value: String(value), label: t(`days.${value}`) }))}
      />
      <Field
        name="mostVisits"
        type="number"
        min={1}
        max={20}
        label={t("visits")}
        value={profile?.mostVisits ?? 2}
        width="s"
        required
      />
      <Field
        name="mostKm"
        type="number"
        min={1}
        max={1000}
        label={t("km")}
        hint={t("kmHint")}
        value={profile?.mostKm ?? ""}
        width="s"
      />
      <ChoiceGroup
        name="languages"
        legend={t("languages")}
        multiple
        inline
        value={profile?.languages ?? ["da"]}
        options={languages.map((value) => ({ value, label: t(`languageOf.${value}`) }))}
      />
      <Field name="party" label={t("party")} value={profile?.party} width="m" />
      <Field name="background" label={t("background")} hint={t("backgroundHint")} value={profile?.background} />
      {profile && <Choice name="paused" label={t("paused")} hint={t("pausedHint")} checked={profile.paused} />}
    </Form>
  );
}
