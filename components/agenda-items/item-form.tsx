import { useTranslations } from "next-intl";
import { PersonSelect } from "@/components/meetings/person-select";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field, Select, TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { saveItem } from "@/lib/agenda-items/actions";
import { itemKinds, visibilities } from "@/lib/agenda-items/input";
import type { ItemPage, itemChoices } from "@/lib/agenda-items/queries";

type Choices = Awaited<ReturnType<typeof itemChoices>>;

/** A new item of an agenda, or one that is there. */
export function ItemForm({ meeting, item, choices }: { meeting: string; item?: ItemPage; choices: Choices }) {
  const t = useTranslations("items.form");
  const kinds = useTranslations("items");
  const hidden = { meeting, ...(item && { id: item.id, version: item.version }) };
  return (
    <Form action={saveItem} hidden={hidden} submitLabel={t(item ? "save" : "add")}>
      <ItemWords item={item} />
      <ChoiceGroup
        name="visibility"
        legend={t("visibility")}
        value={item?.visibility ?? "open"}
        options={visibilities.map((value) => ({
          value,
          label: kinds(`visibility.${value}`),
          hint: t(`visibilityHint.${value}`),
        }))}
      />
      <PersonSelect
        name="presenterId"
        label={t("presenter")}
        value={item?.presenterId ?? ""}
        people={choices.people}
        empty={t("nobody")}
      />
      <Select
        name="measureKey"
        label={t("measure")}
        value={item?.measureKey ?? ""}
        options={choices.measures.map(({ key, title }) => ({ value: key, label: `${key}: ${title}` }))}
        empty={t("none")}
        width="full"
      />
      <Select
        name="policyKey"
        label={t("policy")}
        value={item?.policyKey ?? ""}
        options={choices.policies.map(({ key, question }) => ({ value: key, label: question }))}
        empty={t("none")}
        width="full"
      />
    </Form>
  );
}

type Words = Partial<Pick<ItemPage, "title" | "kind" | "minutes" | "body" | "recommendation">>;

/** What an item says: the part that a member's suggestion has too. */
export function ItemWords({ item }: { item?: Words | undefined }) {
  const t = useTranslations("items.form");
  const kinds = useTranslations("items.kinds");
  return (
    <>
      <Field name="title" label={t("title")} value={item?.title} required />
      <ChoiceGroup
        name="kind"
        legend={t("kind")}
        value={item?.kind ?? "discussion"}
        options={itemKinds.map((value) => ({ value, label: kinds(value), hint: t(`kindHint.${value}`) }))}
      />
      <Field
        name="minutes"
        type="number"
        min={1}
        max={480}
        label={t("minutes")}
        value={item?.minutes ?? 15}
        width="s"
        required
      />
      <TextArea name="body" label={t("body")} hint={t("bodyHint")} value={item?.body} rows={8} />
      <TextArea
        name="recommendation"
        label={t("recommendation")}
        hint={t("recommendationHint")}
        value={item?.recommendation}
        rows={3}
      />
    </>
  );
}
