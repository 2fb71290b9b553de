import { useTranslations } from "next-intl";
import { PaymentFields } from "@/components/policies/payment-fields";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field, Select, TextArea } from "@/components/ui/field";
import { forums, type PolicyKey, type PolicyValue, policyValues } from "@/lib/policies/input";
import { rhythms } from "@/lib/quarters/rules";

/** The fields of one policy's own value, filled in with what is in force. */
export function PolicyFields({ policy, value }: { policy: PolicyKey; value: unknown }) {
  const now = policyValues[policy].safeParse(value).data;
  if (policy === "invitation") return <InvitationFields now={now as PolicyValue<"invitation"> | undefined} />;
  if (policy === "access_length") return <LengthFields now={now as PolicyValue<"access_length"> | undefined} />;
  if (policy === "colleagues") return <ColleagueFields now={now as PolicyValue<"colleagues"> | undefined} />;
  if (policy === "payment") return <PaymentFields now={now as PolicyValue<"payment"> | undefined} />;
  if (policy === "status_rhythm") return <RhythmFields now={now as PolicyValue<"status_rhythm"> | undefined} />;
  if (policy === "status_approval" || policy === "newsletter_approval")
    return <ApprovalFields now={now as PolicyValue<typeof policy> | undefined} />;
  if (policy === "second_factor") return <FactorFields now={now as PolicyValue<"second_factor"> | undefined} />;
  if (policy === "participants") return <KeepFields now={now as PolicyValue<"participants"> | undefined} />;
  return <TextFields now={now as PolicyValue<"networks"> | undefined} />;
}

type Now<Key extends PolicyKey> = { now: PolicyValue<Key> | undefined };

function InvitationFields({ now }: Now<"invitation">) {
  const t = useTranslations("policies.form");
  const options = forums.map((value) => ({ value, label: t(`who.${value}`) }));
  return (
    <>
      <ChoiceGroup
        name="direct"
        multiple
        legend={t("direct")}
        hint={t("directHint")}
        options={options}
        value={now?.direct ?? []}
      />
      <ChoiceGroup
        name="approval"
        multiple
        legend={t("approval")}
        hint={t("approvalHint")}
        options={options}
        value={now?.approval ?? []}
      />
    </>
  );
}

function LengthFields({ now }: Now<"access_length">) {
  const t = useTranslations("policies.form");
  const number = { type: "number", inputMode: "numeric", min: 1, max: 1095, width: "s" } as const;
  return (
    <>
      <ChoiceGroup
        name="default"
        legend={t("default")}
        value={now?.default ?? "last_step"}
        options={[
          { value: "last_step", label: t("lastStep") },
          { value: "days", label: t("someDays") },
        ]}
      />
      <Field name="days" label={t("days")} hint={t("daysHint")} value={now?.days} {...number} />
      <Field name="mostDays" label={t("mostDays")} hint={t("mostDaysHint")} value={now?.mostDays ?? 365} {...number} />
    </>
  );
}

function ColleagueFields({ now }: Now<"colleagues">) {
  const t = useTranslations("policies.form");
  return (
    <Field
      name="most"
      type="number"
      inputMode="numeric"
      min={0}
      max={50}
      width="s"
      label={t("most")}
      hint={t("mostHint")}
      value={now?.most}
    />
  );
}

function RhythmFields({ now }: Now<"status_rhythm">) {
  const t = useTranslations("policies");
  const options = rhythms.map((months) => ({
    value: String(months),
    label: t("words.rhythm", { months }),
  }));
  return <Select name="months" label={t("form.rhythm")} value={String(now?.months ?? 3)} options={options} />;
}

function ApprovalFields({ now }: Now<"status_approval">) {
  const t = useTranslations("policies");
  const options = (["1", "2"] as const).map((people) => ({ value: people, label: t("words.approvers", { people }) }));
  return <ChoiceGroup name="people" legend={t("form.approvers")} value={now?.people ?? "1"} options={options} />;
}

function KeepFields({ now }: Now<"participants">) {
  const t = useTranslations("policies.form");
  const number = { type: "number", inputMode: "numeric", min: 30, max: 1825, width: "s" } as const;
  return <Field name="days" label={t("keepDays")} hint={t("keepDaysHint")} value={now?.days ?? 365} {...number} />;
}

function FactorFields({ now }: Now<"second_factor">) {
  const t = useTranslations("policies");
  const options = (["no", "yes"] as const).map((demanded) => ({
    value: demanded,
    label: t("words.secondFactor", { demanded }),
  }));
  return (
    <ChoiceGroup
      name="secretariat"
      legend={t("form.secondFactor")}
      hint={t("form.secondFactorHint")}
      value={now?.secretariat ?? "no"}
      options={options}
    />
  );
}

function TextFields({ now }: Now<"networks">) {
  const t = useTranslations("policies.form");
  return <TextArea name="text" label={t("text")} value={now?.text} />;
}
