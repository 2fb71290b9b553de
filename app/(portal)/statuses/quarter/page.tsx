import type { Route } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { OverviewTable, PlanTable } from "@/components/quarters/quarter-tables";
import { QuarterPicture } from "@/components/quarters/quarter-wheel";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { today as dayOf } from "@/lib/dates";
import { day } from "@/lib/input";
import type { Locale } from "@/lib/messages";
import { formatNumber } from "@/lib/money";
import { draftQuarter } from "@/lib/quarters/actions";
import { quarterAt } from "@/lib/quarters/queries";
import { quarterBeside, quarterOf } from "@/lib/quarters/rules";
import { isSecretariat, requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("quarters"))("title") };
}

export default async function QuarterPage({ searchParams }: PageProps<"/statuses/quarter">) {
  const viewer = await requireForum("secretariat", "project", "kmp", "kmk", "chairmanship");
  const [params, locale] = [await searchParams, (await getLocale()) as Locale];
  const now = quarterBeside(dayOf(new Date()), 0);
  const on = day.safeParse(params.on).data ?? now;
  const { slots, asked, drafting, today } = await quarterAt(on);
  const t = await getTranslations("quarters");
  const name = (at: string) => t("name", { quarter: quarterOf(at), year: at.slice(0, 4) });
  const open = slots.filter(({ state }) => state === "due" || state === "undated").length;
  const mayDraft = isSecretariat(viewer) && !drafting && open > 0 && quarterBeside(on, 0) === now;
  const hours = asked.medianHours === null ? "" : formatNumber(Math.round(asked.medianHours), locale);
  return (
    <div className="wrap">
      {drafting && <meta httpEquiv="refresh" content="2" />}
      <PageHead crumb={{ href: "/statuses" as Route, label: t("statuses") }} title={name(on)} lead={t("lead")}>
        <p className="btns no-print">
          {[-1, 1].map((by) => (
            <Link key={by} href={`/statuses/quarter?on=${quarterBeside(on, by)}` as Route}>
              {name(quarterBeside(on, by))}
            </Link>
          ))}
        </p>
      </PageHead>
      {slots.length > 1 && <QuarterPicture slots={slots} />}
      {drafting && <p className="mb-8">{t("drafting", { open, count: slots.length })}</p>}
      {mayDraft && <Form action={draftQuarter} hidden={{}} submitLabel={t("draft")} className="mb-8" />}
      <Section title={t("plan")}>
        <PlanTable slots={slots} params={params} today={today} />
      </Section>
      <Section title={t("overview")}>
        <OverviewTable slots={slots} params={params} />
        <p className="mt-6">{t("asked", { count: asked.count, answered: asked.answered, hours })}</p>
      </Section>
    </div>
  );
}
