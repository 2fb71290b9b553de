import { useTranslations } from "next-intl";
import { ListFields, type Place } from "@/components/subscriptions/list-fields";
import { Field, TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { saveNewsletter } from "@/lib/newsletters/actions";
import { ownLists } from "@/lib/subscriptions/rules";

type Issue = { id: string; version: number; title: string; lead: string; lists: string[] };

/** An issue's subject, the line below it, and whom it goes to. */
export function IssueForm({ issue, places }: { issue?: Issue; places: Place[] }) {
  const t = useTranslations("newsletters.form");
  return (
    <Form
      id="issue"
      action={saveNewsletter}
      hidden={issue ? { id: issue.id, version: issue.version } : {}}
      submitLabel={t(issue ? "save" : "begin")}
      variant={issue ? "second" : "primary"}
    >
      <Field name="title" label={t("title")} hint={t("titleHint")} value={issue?.title} maxLength={150} required />
      <TextArea name="lead" label={t("lead")} hint={t("leadHint")} value={issue?.lead} rows={2} />
      <ListFields lists={[...ownLists]} places={places} chosen={issue?.lists} legend={t("lists")} />
    </Form>
  );
}
