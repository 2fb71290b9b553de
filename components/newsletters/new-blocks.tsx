import { useTranslations } from "next-intl";
import { Field, Select, TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { addHome, addPictureBlock, addSubject, addText } from "@/lib/newsletter-blocks/actions";
import type { subjectChoices } from "@/lib/newsletters/queries";

type Choices = Awaited<ReturnType<typeof subjectChoices>>;

/** What can be put last in an issue. */
export function NewBlocks({ newsletter, choices }: { newsletter: string; choices: Choices }) {
  const t = useTranslations("newsletters.blocks");
  const hidden = { newsletter };
  const options = (["story", "activity", "conference", "status"] as const).flatMap((kind) =>
    choices[kind].map(({ id, title }) => ({ value: `${kind}:${id}`, label: `${t(`kinds.${kind}`)}: ${title}` })),
  );
  return (
    <div className="mt-6">
      <Fold summary={t("add.text")}>
        <Form id="text" action={addText} hidden={hidden} submitLabel={t("put")} variant="second">
          <TextArea name="body" label={t("text")} hint={t("textHint")} rows={8} required />
        </Form>
      </Fold>
      <Fold summary={t("add.subject")}>
        <Form id="subject" action={addSubject} hidden={hidden} submitLabel={t("put")} variant="second">
          <Select name="subject" label={t("subject")} options={options} empty={t("choose")} width="full" required />
          <TextArea name="body" label={t("above")} rows={2} />
        </Form>
      </Fold>
      <Fold summary={t("add.home")}>
        <p className="mb-4">{t("homeText")}</p>
        <Form id="home" action={addHome} hidden={hidden} submitLabel={t("put")} variant="second">
          <TextArea name="body" label={t("above")} rows={2} />
        </Form>
      </Fold>
      <Fold summary={t("add.picture")}>
        <Form id="picture" action={addPictureBlock} hidden={hidden} submitLabel={t("put")} variant="second">
          <Field name="picture" type="file" accept="image/*" label={t("picture")} required />
          <Field name="alt" label={t("alt")} hint={t("altHint")} required />
          <TextArea name="body" label={t("above")} rows={2} />
        </Form>
      </Fold>
    </div>
  );
}
