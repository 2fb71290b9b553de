import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { saveSender } from "@/lib/invoices/actions";
import { findSender } from "@/lib/invoices/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("invoices.sender"))("title") };
}

const fields = [
  ["name", "full"],
  ["cvr", "s"],
  ["street", "full"],
  ["postcode", "s"],
  ["city", "m"],
  ["contactName", "full"],
  ["contactAddress", "full"],
  ["bankRegistration", "s"],
  ["bankAccount", "m"],
] as const;
const numbers: string[] = ["cvr", "postcode", "bankRegistration", "bankAccount"];

export default async function SenderPage() {
  await requireForum("secretariat");
  const t = await getTranslations("invoices.sender");
  const sender = await findSender();
  const list = "/secretariat/invoices";
  return (
    <div className="wrap">
      <PageHead crumb={{ href: list, label: t("crumb") }} title={t("title")} lead={t("lead")} />
      <Form action={saveSender} submitLabel={t("save")} after={<Link href={list}>{t("cancel")}</Link>}>
        {fields.map(([name, width]) => (
          <Field
            key={name}
            name={name}
            label={t(name)}
            width={width}
            value={sender?.[name]}
            {...(numbers.includes(name) && { inputMode: "numeric" as const })}
            required
          />
        ))}
      </Form>
    </div>
  );
}
