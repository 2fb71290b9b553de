import type { Route } from "next";
import { forbidden } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AssumptionForm } from "@/components/calculations/assumption-form";
import { PaperBlocks } from "@/components/calculations/paper-blocks";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { freeze } from "@/lib/calculations/actions";
import { calculationPaper } from "@/lib/calculations/document";
import { askedInput } from "@/lib/calculations/input";
import { calculate, calculationsOf } from "@/lib/calculations/queries";
import { portalName } from "@/lib/settings/queries";
import { isSecretariat, requireViewer } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("calculations"))("name") };
}

export default async function CalculationPage({
  params,
  searchParams,
}: PageProps<"/municipalities/[code]/calculation">) {
  const [viewer, { code }] = [await requireViewer(), await params];
  if (!isSecretariat(viewer) && viewer.municipalityCode !== code) forbidden();
  const asked = askedInput.parse(await searchParams);
  const [calculated, frozen] = await Promise.all([calculate(code, asked), calculationsOf(code)]);
  const [t, locale, portal] = [await getTranslations("calculations"), await getLocale(), await portalName()];
  const { ground, assumptions, figures } = calculated;
  const { name } = ground;
  const sum = { code, name, madeAt: new Date(), madeBy: viewer.name, assumptions, figures };
  const { title, lead, blocks } = calculationPaper(t, sum, locale, portal);
  const { rate, inhabitants, share, period, keeps } = asked;
  const hidden = {
    ...{ code, ...(rate != null && { rate: String(rate / 100) }), ...(inhabitants && { inhabitants }) },
    ...{ ...(share && { share }), ...(period && { period }) },
  };
  return (
    <div className="wrap">
      <PageHead crumb={{ href: `/municipalities/${code}` as Route, label: name }} title={title} lead={lead} />
      <PaperBlocks blocks={blocks.slice(0, -2)} />
      <p className="mt-3 max-w-measure">{t("proves")}</p>
      {!viewer.preview && (
        <Form id="freeze" action={freeze} hidden={hidden} submitLabel={t("freeze")} className="no-print mt-6">
          {keeps.map((id) => (
            <input key={id} type="hidden" name="keeps" value={id} />
          ))}
        </Form>
      )}
      <AssumptionForm key={JSON.stringify(asked)} code={code} calculated={calculated} period={period} />
      {frozen.length > 0 && (
        <Section title={t("earlier")} className="gap-top">
          <Rows tight>
            {frozen.map(({ id, madeAt, madeBy }) => (
              <Row
                key={id}
                href={`/calculations/${id}` as Route}
                title={<When at={madeAt} time capital />}
                meta={madeBy ?? portal}
              />
            ))}
          </Rows>
        </Section>
      )}
    </div>
  );
}
