import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Field, Select } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { changeMe } from "@/lib/account/actions";
import type { Person } from "@/lib/account/queries";

/** What a person may change about themselves. */
export function Me({ person }: { person: Person }) {
  const t = useTranslations("account.me");
  const locales = (["da", "en"] as const).map((value) => ({ value, label: t(value) }));
  return (
    <Section title={t("title")}>
      <Form id="me" action={changeMe} submitLabel={t("save")} variant="second">
        <Field name="name" label={t("name")} value={person.name} autoComplete="name" required />
        <Field name="title" label={t("jobTitle")} value={person.title} autoComplete="organization-title" />
        <Select name="locale" label={t("locale")} hint={t("localeHint")} value={person.locale} options={locales} />
      </Form>
      <p className="meta mt-4">
        {t("address", { address: person.address ?? "" })} <Link href={"/account/address" as Route}>{t("change")}</Link>
      </p>
    </Section>
  );
}
