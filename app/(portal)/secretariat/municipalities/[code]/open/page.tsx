import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { PackageChoices } from "@/components/invitations/package-choices";
import { Field, TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { openMore } from "@/lib/cases/actions";
import { findCase } from "@/lib/cases/queries";
import { today } from "@/lib/dates";
import { defaultEnd } from "@/lib/invitations/rules";
import { openableThings } from "@/lib/packages/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata({ params }: PageProps<"/secretariat/municipalities/[code]/open">) {
  const { name: municipality } = await findCase((await params).code);
  return { title: (await getTranslations("cases.more"))("title", { municipality }) };
}

export default async function OpenMorePage({ params }: PageProps<"/secretariat/municipalities/[code]/open">) {
  await requireForum("secretariat");
  const { code } = await params;
  const [t, file, things] = await Promise.all([getTranslations("cases.more"), findCase(code), openableThings()]);
  const end = defaultEnd(today(new Date()), file.lastStepOn, 90, file.mostDays ?? 365);
  return (
    <div className="wrap">
      <PageHead
        title={t("title", { municipality: file.name })}
        crumb={{ href: `/secretariat/municipalities/${code}` as Route, label: file.name }}
        lead={t("lead")}
      />
      <Form action={openMore} hidden={{ code }} submitLabel={t("save")}>
        <div className="cols mb-8">
          <div className="wide:col-span-7">
            <PackageChoices things={things} chosen={[]} />
          </div>
          <div className="wide:col-span-5">
            <Field name="untilOn" type="date" label={t("until")} value={end} width="m" required />
            <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} />
          </div>
        </div>
      </Form>
    </div>
  );
}
