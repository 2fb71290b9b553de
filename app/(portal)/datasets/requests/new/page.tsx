import type { Metadata, Route } from "next";
import { getTranslations } from "next-intl/server";
import { PartyChoice } from "@/components/data-requests/party-choice";
import { Field, TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { askForData } from "@/lib/data-requests/actions";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { requireFeature } from "@/lib/settings/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("data-requests"))("ask") };
}

export default async function NewDataRequest() {
  await requireFeature("datasets");
  await requireForum("secretariat");
  const [all, t] = await Promise.all([allMunicipalities(), getTranslations("data-requests")]);
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/datasets/requests" as Route, label: t("title") }}
        title={t("ask")}
        lead={t("askLead")}
      />
      <Form action={askForData} submitLabel={t("send")}>
        <Field name="title" label={t("what")} hint={t("whatHint")} required />
        <TextArea name="description" label={t("description")} hint={t("descriptionHint")} />
        <Field name="dueOn" type="date" label={t("dueOn")} width="m" required />
        <PartyChoice municipalities={all} chosen={all.filter(({ member }) => member).map(({ code }) => code)} />
      </Form>
    </div>
  );
}
