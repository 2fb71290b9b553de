import type { Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { InvitationFacts } from "@/components/invitations/invitation-facts";
import { InvitationItems } from "@/components/invitations/invitation-items";
import { InvitationSteps } from "@/components/invitations/invitation-steps";
import { SeeAs } from "@/components/layout/see-as";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findInvitation } from "@/lib/invitations/queries";
import { itemTitles } from "@/lib/packages/queries";
import { isSecretariat, requireViewer } from "@/lib/viewer";

export async function generateMetadata({ params }: PageProps<"/invitations/[id]">) {
  const { municipalityName: municipality } = await findInvitation((await params).id);
  return { title: (await getTranslations("invitations.show"))("title", { municipality }) };
}

export default async function InvitationPage({ params }: PageProps<"/invitations/[id]">) {
  const t = await getTranslations("invitations.show");
  const { id } = await params;
  const [invitation, items, viewer] = [await findInvitation(id), await itemTitles(id), await requireViewer()];
  const secretariat = isSecretariat(viewer);
  const open = !invitation.sentAt && (secretariat || !invitation.submittedAt);
  return (
    <div className="wrap">
      <PageHead
        title={t("title", { municipality: invitation.municipalityName })}
        crumb={{ href: "/invitations", label: t("crumb") }}
        crumbAfter={open ? t("step") : ""}
      />
      <div className="cols">
        <div className="wide:col-span-7">
          <InvitationFacts invitation={invitation} />
          <Section
            title={t("opens")}
            aside={open && <Link href={`/invitations/${id}/package` as Route}>{t("change")}</Link>}
          >
            {invitation.kind === "colleague" ? <p>{t("colleague")}</p> : <InvitationItems items={items} />}
          </Section>
          {!invitation.acceptedAt && invitation.kind === "guest" && (
            <div className="mt-6">
              <SeeAs as={id} label={t("seeAsGuest")} />
            </div>
          )}
        </div>
        <div className="wide:col-span-5">
          <InvitationSteps invitation={invitation} secretariat={secretariat} empty={items.length === 0} />
          {secretariat && (
            <p className="mt-8">
              <Link
                className="font-strong"
                href={`/secretariat/municipalities/${invitation.municipalityCode}` as Route}
              >
                {t("case")}
              </Link>
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
