import type { Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EarlierPackages } from "@/components/invitations/earlier-packages";
import { PackageChoices } from "@/components/invitations/package-choices";
import { PackagePeriod } from "@/components/invitations/package-period";
import { PackageSum } from "@/components/invitations/package-sum";
import { TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { savePackage } from "@/lib/invitations/actions";
import { findInvitation } from "@/lib/invitations/queries";
import { choiceOf } from "@/lib/invitations/rules";
import { earlierPackages, openableThings } from "@/lib/packages/queries";

export async function generateMetadata({ params }: PageProps<"/invitations/[id]/package">) {
  const { municipalityName: municipality } = await findInvitation((await params).id);
  return { title: (await getTranslations("invitations.package"))("title", { municipality }) };
}

export default async function PackagePage({ params, searchParams }: PageProps<"/invitations/[id]/package">) {
  const t = await getTranslations("invitations.package");
  const [invitation, { from, saved }] = [await findInvitation((await params).id), await searchParams];
  const { id, municipalityName: municipality } = invitation;
  if (invitation.sentAt) redirect(`/invitations/${id}` as Route);
  const [things, earlier] = await Promise.all([openableThings(), earlierPackages(id)]);
  const start = earlier.find((one) => one.id === from)?.items ?? invitation.items;
  return (
    <>
      <div className="wrap">
        <PageHead
          title={t("title", { municipality })}
          crumb={{ href: `/invitations/${id}` as Route, label: t("crumb", { municipality }) }}
          crumbAfter={t("step")}
          lead={t("lead")}
        />
        {saved && <Notice className="mb-6">{t("saved")}</Notice>}
        <Form
          key={String(from)}
          action={savePackage}
          hidden={{ id, version: invitation.version, lastStepOn: invitation.lastStepOn ?? "" }}
          submitLabel={t("continue")}
          submits={[
            { label: t("preview"), name: "next", value: "preview", variant: "second" },
            { label: t("save"), name: "next", value: "save", variant: "second" },
          ]}
        >
          <div className="cols mb-8">
            <div className="wide:col-span-7">
              <PackageChoices things={things} chosen={start.map(choiceOf)} />
            </div>
            <div className="wide:col-span-5">
              <PackagePeriod invitation={invitation} />
              <TextArea
                name="reason"
                label={t("reason", { municipality })}
                hint={t("reasonHint")}
                value={invitation.reason}
                rows={3}
              />
              <EarlierPackages invitation={id} earlier={earlier} />
            </div>
          </div>
        </Form>
      </div>
      <PackageSum municipality={municipality} items={invitation.items} until={invitation.untilOn} />
    </>
  );
}
