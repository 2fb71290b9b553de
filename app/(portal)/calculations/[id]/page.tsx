import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PaperBlocks } from "@/components/calculations/paper-blocks";
import { ButtonLink } from "@/components/ui/button-link";
import { Example } from "@/components/ui/example";
import { PageHead } from "@/components/ui/page-head";
import { calculationPaper } from "@/lib/calculations/document";
import { findCalculation } from "@/lib/calculations/queries";
import { portalName } from "@/lib/settings/queries";

export async function generateMetadata({ params }: PageProps<"/calculations/[id]">) {
  const { name, figures } = await findCalculation((await params).id);
  return { title: (await getTranslations("calculations"))(`${figures.kind}.title`, { name }) };
}

export default async function FrozenCalculation({ params }: PageProps<"/calculations/[id]">) {
  const { id } = await params;
  const sum = await findCalculation(id);
  const [t, locale] = [await getTranslations("calculations"), await getLocale()];
  const { title, lead, blocks } = calculationPaper(t, sum, locale, await portalName());
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: `/municipalities/${sum.code}/calculation` as Route, label: t("crumb", { name: sum.name }) }}
        title={title}
        lead={lead}
        meta={<Example when={sum.example} />}
      >
        <p className="btns no-print">
          <ButtonLink href={`/calculations/${id}/docx`} download>
            {t("docx")}
          </ButtonLink>
          <ButtonLink href={`/calculations/${id}/pdf`} variant="second" download>
            {t("pdf")}
          </ButtonLink>
        </p>
      </PageHead>
      <PaperBlocks blocks={blocks} />
    </div>
  );
}
