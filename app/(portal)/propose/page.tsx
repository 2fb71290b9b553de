import type { Metadata, Route } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { Select, TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { homeOf } from "@/lib/areas";
import type { Errand } from "@/lib/homes/rules";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { proposeMunicipality } from "@/lib/proposals/actions";
import { mayInvite, ownErrands } from "@/lib/proposals/queries";
import { isSecretariat, requireForum, type Viewer } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("proposals.propose"))("title") };
}

export default async function ProposePage({ searchParams }: PageProps<"/propose">) {
  const viewer = await requireForum("secretariat", "kmp", "kmk", "chairmanship");
  const { done, municipality } = await searchParams;
  const all = await allMunicipalities();
  const proposed = done && (await ownErrands()).find(({ state, code }) => state === "proposed" && code === done);
  if (proposed) return <Proposed proposal={proposed} viewer={viewer} />;
  const t = await getTranslations("proposals.propose");
  const options = all.filter(({ member }) => !member).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")} />
      <Form action={proposeMunicipality} submitLabel={t("submit")}>
        <Select
          name="municipality"
          label={t("municipality")}
          empty={t("choose")}
          options={options}
          value={String(municipality ?? "")}
          required
        />
        <TextArea name="why" label={t("why")} hint={t("whyHint")} maxLength={2000} required />
      </Form>
    </div>
  );
}

/** It is sent: what happens next. */
async function Proposed({ proposal: { code, municipality }, viewer }: { proposal: Errand; viewer: Viewer }) {
  const t = await getTranslations("proposals.propose");
  const invites = await mayInvite();
  return (
    <div className="wrap">
      <PageHead
        title={t("doneTitle", { municipality })}
        lead={t(isSecretariat(viewer) ? "doneLeadSecretariat" : "doneLead")}
      />
      <Section title={t("nextTitle")}>
        <Rows tight>
          <Row title={t("case", { municipality })} />
          <Row title={t("contact")} />
          <Row title={t("follow")} href={"/invitations" as Route} />
        </Rows>
        <p className="btns mt-6">
          {invites && (
            <ButtonLink href={`/invitations/new?municipality=${code}`}>{t("invite", { municipality })}</ButtonLink>
          )}
          <ButtonLink href="/propose" variant="second">
            {t("another")}
          </ButtonLink>
          <ButtonLink href={homeOf(viewer.forums)} variant="second">
            {t("home")}
          </ButtonLink>
        </p>
      </Section>
    </div>
  );
}
