import { getLocale, getTranslations } from "next-intl/server";
import { PayerTable } from "@/components/prices/payer-table";
import { RuleForm } from "@/components/prices/rule-form";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/dates";
import { formatKroner } from "@/lib/money";
import { simulate } from "@/lib/prices/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("prices"))("title") };
}

export default async function PricesPage({ searchParams }: PageProps<"/secretariat/prices">) {
  await requireForum("secretariat");
  const [t, locale] = [await getTranslations("prices"), await getLocale()];
  const params = await searchParams;
  const simulation = await simulate(params);
  const { rows, from, until } = simulation;
  const total = rows.reduce((all, { ore }) => all + ore, 0);
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/secretariat/policies", label: t("policies") }}
        title={t("title")}
        lead={t("finding", {
          payers: rows.filter(({ ore }) => ore > 0).length,
          amount: formatKroner(total, locale),
          seats: simulation.seats.length,
        })}
        meta={t("period", { from: formatDay(from, locale), until: formatDay(until, locale) })}
      />
      <div className="cols">
        <div className="wide:col-span-7">
          <Section title={t("payers")}>
            <PayerTable rows={rows} params={params} />
          </Section>
        </div>
        <div className="wide:col-span-5">
          <RuleForm simulation={simulation} />
        </div>
      </div>
    </div>
  );
}
