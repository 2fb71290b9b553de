import { useTranslations } from "next-intl";
import { Choice, ChoiceGroup } from "@/components/ui/choice";
import { Field, Select, TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { saveConference } from "@/lib/conferences/actions";
import type { FoundConference } from "@/lib/conferences/queries";
import { localOf } from "@/lib/dates";
import { typedKroner } from "@/lib/money";

type Props = { conference?: FoundConference; municipalities: { code: string; name: string }[] };

/** A new conference, or one that is there. */
export function ConferenceForm({ conference, municipalities }: Props) {
  const t = useTranslations("conferences.form");
  const words = useTranslations("conferences.audience");
  const moment = (name: "startsAt" | "endsAt" | "signUpFrom" | "signUpUntil" | "cancelBy", required = false) => {
    const at = conference?.[name];
    return (
      <Field
        name={name}
        type="datetime-local"
        label={t(name)}
        hint={required ? undefined : t(`${name as "cancelBy"}Hint`)}
        value={at ? localOf(at) : ""}
        width="m"
        required={required}
      />
    );
  };
  const number = (name: "capacity" | "municipalityQuota" | "guestQuota" | "answerHours", value?: number | null) => (
    <Field name={name} label={t(name)} hint={t(`${name}Hint`)} value={value ?? ""} inputMode="numeric" width="s" />
  );
  const price = (name: "guestPriceOre" | "memberPriceOre", ore?: number | null) => (
    <Field name={name} label={t(name)} hint={t("priceHint")} value={typedKroner(ore)} inputMode="decimal" width="s" />
  );
  return (
    <Form
      action={saveConference}
      hidden={conference ? { id: conference.id } : {}}
      submitLabel={t(conference ? "save" : "plan")}
    >
      <Field name="title" label={t("title")} value={conference?.title} required />
      <TextArea
        name="summary"
        label={t("summary")}
        hint={t("summaryHint")}
        value={conference?.summary}
        rows={8}
        required
      />
      {moment("startsAt", true)}
      {moment("endsAt", true)}
      <Field name="place" label={t("place")} value={conference?.place} required />
      <Field name="address" label={t("address")} value={conference?.address} />
      <Select
        name="hostMunicipalityCode"
        label={t("host")}
        value={conference?.hostCode ?? ""}
        options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        empty={t("none")}
      />
      <ChoiceGroup
        name="audience"
        legend={t("audience")}
        value={conference?.audience ?? "public"}
        options={(["public", "members"] as const).map((value) => ({ value, label: words(value) }))}
      />
      {number("capacity", conference?.capacity)}
      {price("guestPriceOre", conference?.ownGuestOre)}
      {price("memberPriceOre", conference?.ownMemberOre)}
      {moment("signUpFrom")}
      {moment("signUpUntil")}
      {moment("cancelBy")}
      <Choice name="mayWait" label={t("mayWait")} checked={conference?.mayWait ?? true} />
      <div className="mb-8">
        <Fold summary={t("limits")} open={Boolean(conference?.municipalityQuota ?? conference?.guestQuota)}>
          {number("municipalityQuota", conference?.municipalityQuota)}
          {number("guestQuota", conference?.guestQuota)}
          {number("answerHours", conference?.answerHours ?? 48)}
        </Fold>
      </div>
    </Form>
  );
}
