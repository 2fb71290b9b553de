import { useTranslations } from "next-intl";
import { Choice } from "@/components/ui/choice";
import { TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { saveNote } from "@/lib/item-notes/actions";

/** What a person keeps for themselves on an item. */
export function NoteForm({ item }: { item: { id: string; note: string; marked: boolean } }) {
  const t = useTranslations("items");
  return (
    <Section className="no-print mt-12" title={t("note")}>
      <Form id="note" action={saveNote} hidden={{ item: item.id }} submitLabel={t("noteSave")} variant="second">
        <TextArea name="body" label={t("noteBody")} hint={t("noteHint")} value={item.note} rows={4} />
        <Choice name="marked" label={t("mark")} checked={item.marked} />
      </Form>
    </Section>
  );
}
