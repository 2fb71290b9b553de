import { getTranslations } from "next-intl/server";
import { InvitationAnswer } from "@/components/invitations/invitation-answer";
import { DefinitionList } from "@/components/ui/definition-list";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { When } from "@/components/ui/when";
import { invitationBehind, viewerAddress } from "@/lib/invitees/queries";

export async function generateMetadata() {
  return { title: (await getTranslations("invitees"))("title"), robots: { index: false } };
}

/** Reading changes nothing, whoever opens the link: only the buttons below do. */
export default async function InvitationPage({ params }: PageProps<"/invitation/[secret]">) {
  const t = await getTranslations("invitees");
  const { secret } = await params;
  const [invitation, own] = await Promise.all([invitationBehind(secret), viewerAddress()]);
  if (!invitation) {
    return (
      <div className="wrap">
        <PageHead title={t("unknown")} />
        <Empty title={t("unknownWhy")} />
      </div>
    );
  }
  const { state, municipality_name: municipality, inviter, inviter_title, until_on } = invitation;
  return (
    <div className="wrap">
      <PageHead
        title={t("heading", { municipality })}
        lead={t(invitation.kind === "colleague" ? "colleagueLead" : "lead", { name: invitation.name })}
      />
      <div className="cols">
        <div className="wide:col-span-7">
          <InvitationAnswer secret={secret} invitation={invitation} own={own} />
        </div>
        <div className="wide:col-span-5">
          <DefinitionList
            items={[
              { term: t("from"), value: [inviter, inviter_title].filter(Boolean).join(", ") },
              { term: t("for"), value: `${invitation.name}, ${invitation.address}` },
              state === "sent" && { term: t("until"), value: <When at={until_on} /> },
            ]}
          />
        </div>
      </div>
    </div>
  );
}
