import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Field, Select } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { createInvitation } from "@/lib/invitations/actions";
import { invitationRight } from "@/lib/invitations/queries";

export async function generateMetadata() {
  return { title: (await getTranslations("invitations.new"))("title") };
}

export default async function NewInvitationPage({ searchParams }: PageProps<"/invitations/new">) {
  const t = await getTranslations("invitations.new");
  const { mayInvite, municipalities, interest } = await invitationRight(
    String((await searchParams).municipality ?? ""),
  );
  if (!mayInvite) forbidden();
  return (
    <div className="wrap">
      <PageHead
        title={t("title")}
        crumb={{ href: "/invitations", label: (await getTranslations("invitations.show"))("crumb") }}
        crumbAfter={t("step")}
        lead={mayInvite === "direct" ? t("lead") : `${t("lead")} ${t("approvalLead")}`}
      />
      <Form action={createInvitation} submitLabel={t("submit")}>
        <Select
          name="municipality"
          label={t("municipality")}
          empty={t("choose")}
          value={interest?.code}
          options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
          width="m"
          required
        />
        <Field name="name" label={t("name")} value={interest?.name} autoComplete="off" required />
        <Field name="title" label={t("titleLabel")} hint={t("titleHint")} value={interest?.title} autoComplete="off" />
        <Field
          name="address"
          type="email"
          label={t("address")}
          hint={t("addressHint")}
          value={interest?.address}
          autoComplete="off"
          required
        />
      </Form>
    </div>
  );
}
