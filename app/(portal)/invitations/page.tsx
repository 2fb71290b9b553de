import type { Metadata, Route } from "next";
import { getTranslations } from "next-intl/server";
import { InvitationTable, ProposalList } from "@/components/homes/errands";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { mayInvite, ownErrands } from "@/lib/proposals/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("proposals.list"))("title") };
}

export default async function InvitationsPage({ searchParams }: PageProps<"/invitations">) {
  const viewer = await requireForum("secretariat", "kmp", "kmk", "chairmanship", "project");
  const [errands, invites] = await Promise.all([ownErrands(), mayInvite()]);
  const t = await getTranslations("proposals.list");
  const invitations = errands.filter(({ state }) => state !== "proposed");
  const proposals = errands.filter(({ state }) => state === "proposed");
  const proposes = viewer.forums.some((forum) => forum !== "project");
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")}>
        <p className="btns">
          {invites && <ButtonLink href="/invitations/new">{t("invite")}</ButtonLink>}
          {proposes && (
            <ButtonLink href={"/propose" as Route} variant="second">
              {t("propose")}
            </ButtonLink>
          )}
        </p>
      </PageHead>
      <InvitationTable invitations={invitations} invites={invites} params={await searchParams} />
      {proposals.length > 0 && <ProposalList proposals={proposals} invitations={invitations} invites={invites} />}
    </div>
  );
}
