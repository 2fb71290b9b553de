import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { erasePerson } from "@/lib/personal-data/actions";

/** It says what it means before the button can be seen, and asks for the name, so that it is the right person. */
export function EraseForm({ id, name }: { id: string; name: string }) {
  const t = useTranslations("personalData.erase");
  return (
    <>
      <p>{t("text")}</p>
      <ul className="my-4 list-disc pl-5">
        {(["words", "files", "future", "final"] as const).map((point) => (
          <li key={point}>{t(point)}</li>
        ))}
      </ul>
      <Fold summary={t("open", { name })}>
        <Form id="erase" action={erasePerson} hidden={{ id }} submitLabel={t("confirm")} variant="second">
          <Field name="name" label={t("name")} hint={t("nameHint", { name })} autoComplete="off" required />
        </Form>
      </Fold>
    </>
  );
}
