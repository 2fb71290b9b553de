import type { Metadata, Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { hasAsked } from "@/lib/auth";
import { confirm } from "@/lib/sign-in/actions";

const again = "/sign-in" as Route;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn.code"))("title") };
}

/** Where the code is typed. A browser that has not asked gets no field: a code would do nothing there. */
export default async function Code() {
  const t = await getTranslations("signIn");
  if (!(await hasAsked())) {
    return (
      <div className="wrap">
        <PageHead title={t("code.other")} lead={t("code.otherLead")} />
        <ButtonLink href={again}>{t("code.again")}</ButtonLink>
      </div>
    );
  }
  return (
    <div className="wrap">
      <PageHead title={t("code.title")} lead={t("code.lead")} />
      <Form
        action={confirm}
        submitLabel={t("confirm")}
        className="max-w-[34rem]"
        after={<Link href={again}>{t("code.again")}</Link>}
      >
        <Field
          name="code"
          label={t("code.label")}
          hint={t("code.hint")}
          width="s"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
        />
      </Form>
      <p className="meta mt-8 max-w-measure">{t("code.nothing")}</p>
    </div>
  );
}
