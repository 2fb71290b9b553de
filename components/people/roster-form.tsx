import { useTranslations } from "next-intl";
import { Choice } from "@/components/ui/choice";
import { Field, TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { importRoster } from "@/lib/people/actions";

/** Many people from a spreadsheet: first what would happen, then it. */
export function RosterForm() {
  const t = useTranslations("people.roster");
  return (
    <>
      <p className="mb-4 max-w-measure">{t("text")}</p>
      <Form
        id="roster"
        action={importRoster}
        submitLabel={t("check")}
        variant="second"
        submits={[{ name: "step", value: "import", label: t("import") }]}
      >
        <Field name="file" type="file" accept=".csv,.tsv,.txt,.xlsx" label={t("file")} />
        <TextArea name="pasted" label={t("pasted")} rows={6} />
        <Choice name="tell" label={t("tell")} />
      </Form>
    </>
  );
}
