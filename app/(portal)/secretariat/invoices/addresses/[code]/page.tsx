import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { saveBilling } from "@/lib/invoices/actions";
import { billingOf } from "@/lib/invoices/queries";
import { requireForum } from "@/lib/viewer";

type Props = PageProps<"/secretariat/invoices/addresses/[code]">;

export async function generateMetadata({ params }: Props) {
  const { name } = await billingOf((await params).code);
  return { title: (await getTranslations("invoices.billing"))("title", { name }) };
}

export default async function BillingPage({ params }: Props) {
  await requireForum("secretariat");
  const t = await getTranslations("invoices.billing");
  const { code, name, gln, orderNumber, contactReference } = await billingOf((await params).code);
  const list = "/secretariat/invoices";
  return (
    <div className="wrap">
      <PageHead crumb={{ href: list, label: t("crumb") }} title={t("title", { name })} lead={t("lead")} />
      <Form
        action={saveBilling}
        hidden={{ code }}
        submitLabel={t("save")}
        after={<Link href={list}>{t("cancel")}</Link>}
      >
        <Field
          name="gln"
          label={t("gln")}
          hint={t("glnHint")}
          value={gln ?? ""}
          inputMode="numeric"
          width="m"
          required
        />
        <Field name="orderNumber" label={t("orderNumber")} value={orderNumber ?? ""} width="m" />
        <Field
          name="contactReference"
          label={t("contactReference")}
          hint={t("contactHint")}
          value={contactReference ?? ""}
        />
      </Form>
    </div>
  );
}
