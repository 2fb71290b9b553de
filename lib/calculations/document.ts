import type { getTranslations } from "next-intl/server";
import { behind, type Period, spanOf } from "@/lib/accounts/rules";
import type { Assumptions, Figures, JoinFigures, LeaveFigures } from "@/lib/calculations/rules";
import { formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/messages";
import { formatKroner, formatNumber, formatOre } from "@/lib/money";
import { origin } from "@/lib/origin";
import type { Block, Paper } from "@/lib/paper";

type Words = Awaited<ReturnType<typeof getTranslations<"calculations">>>;
type Sum = {
  code: string;
  name: string;
  madeAt: Date;
  madeBy: string | null;
  assumptions: Assumptions;
  figures: Figures;
};

/** What a sum rests on, one sentence each; what is not known is said. */
export function assumptionsInWords(t: Words, assumptions: Assumptions, locale: Locale) {
  const { rateOre, inhabitants, period } = assumptions;
  return [
    rateOre === null ? t("assumed.noRate") : t("assumed.rate", { rate: formatOre(rateOre, locale) }),
    inhabitants
      ? t("assumed.inhabitants", { inhabitants: formatNumber(inhabitants, locale) })
      : t("assumed.noInhabitants"),
    t("assumed.period", { span: spanOf(period, locale) }),
    ...(assumptions.kind === "leave"
      ? [t("assumed.keeps", { count: assumptions.keeps.length }), t("assumed.hours")]
      : [t("assumed.share", { share: assumptions.sharePercent }), t("assumed.likes"), t("assumed.public")]),
  ];
}

/** The finding in one sentence. */
export function findingOf(t: Words, name: string, figures: Figures, locale: Locale) {
  const kroner = (ore: number) => formatKroner(ore, locale);
  if (figures.kind === "join") {
    const fee = figures.feeOre === null ? "none" : kroner(figures.feeOre);
    return figures.gets
      ? t("join.finding", { name, fee, least: kroner(figures.gets.least), most: kroner(figures.gets.most) })
      : t("join.unknown", { name, fee });
  }
  const { lost, savedOre } = figures;
  return t("leave.finding", {
    ...{
      name,
      saved: kroner(savedOre),
      value: kroner(lost.valueOre),
      activities: formatNumber(lost.activities, locale),
    },
    participants: formatNumber(lost.participants, locale),
  });
}

/** A frozen sum as a paper for the committee: each figure leads to the entries behind it. */
export function calculationPaper(
  t: Words,
  { code, name, madeAt, madeBy, assumptions, figures }: Sum,
  locale: Locale,
  portal: string,
): Paper {
  const { period } = assumptions;
  const table =
    figures.kind === "leave" ? leaveTable(t, figures, code, period, locale) : joinTable(t, figures, period, locale);
  return {
    ...{ locale, sender: portal, title: t(`${figures.kind}.title`, { name }) },
    lead: findingOf(t, name, figures, locale),
    blocks: [
      ...table,
      { kind: "heading", text: t("assumptions") },
      { kind: "list", items: assumptionsInWords(t, assumptions, locale) },
      { kind: "text", text: t("frozen", { day: formatDay(madeAt, locale), name: madeBy ?? portal }) },
      { kind: "text", text: t("proves") },
    ],
  };
}

function leaveTable(
  t: Words,
  { projects, lost, feeOre, savedOre }: LeaveFigures,
  code: string,
  period: Period,
  locale: Locale,
): Block[] {
  const [number, kroner] = [(value: number) => formatNumber(value, locale), (ore: number) => formatKroner(ore, locale)];
  const link = (path: string, id: string | null) => `${origin}${path}?${behind(code, period, id)}`;
  const rows = projects.map(({ id, title, activities, participants, valueOre, ends }) => [
    `${title || t("leave.noProject")}${ends ? "" : ` (${t("leave.goesOn")})`}`,
    { text: number(activities), href: link("/activities", id) },
    number(participants),
    { text: kroner(valueOre), href: link("/accounts/entries", id) },
  ]);
  return [
    { kind: "heading", text: t("leave.lost") },
    {
      kind: "table",
      head: [t("project"), t("activities"), t("participants"), t("value")],
      rows: [...rows, [t("leave.sum"), number(lost.activities), number(lost.participants), kroner(lost.valueOre)]],
    },
    { kind: "text", text: t("leave.grants", { amount: kroner(lost.grantsOre) }) },
    { kind: "heading", text: t("leave.saved") },
    {
      kind: "table",
      head: [t("item"), t("value")],
      rows: [
        [t("fee"), feeOre === null ? t("unknown") : kroner(feeOre)],
        [t("leave.given"), kroner(savedOre - (feeOre ?? 0))],
        [t("leave.sumSaved"), kroner(savedOre)],
      ],
    },
  ];
}

function joinTable(
  t: Words,
  { likes, feeOre, gets, activities, participants }: JoinFigures,
  period: Period,
  locale: Locale,
): Block[] {
  const kroner = (ore: number) => formatKroner(ore, locale);
  const rows = likes.map((like) => [
    { text: like.name, href: `${origin}/municipalities/${like.code}` },
    formatOre(like.givesOre, locale),
    formatOre(like.getsOre, locale),
    { text: formatNumber(like.activities, locale), href: `${origin}/activities?${behind(like.code, period)}` },
  ]);
  const range =
    gets && t("join.range", { least: kroner(gets.least), mean: kroner(gets.mean), most: kroner(gets.most) });
  return [
    { kind: "heading", text: t("join.cost") },
    { kind: "text", text: feeOre === null ? t("unknown") : t("join.fee", { fee: kroner(feeOre) }) },
    { kind: "heading", text: t("join.likes") },
    { kind: "table", head: [t("join.member"), t("join.gives"), t("join.gets"), t("activities")], rows },
    { kind: "heading", text: t("join.here") },
    { kind: "text", text: range ?? t("unknown") },
    ...(activities === null
      ? []
      : [
          {
            kind: "text" as const,
            text: t("join.held", {
              activities: formatNumber(activities, locale),
              participants: formatNumber(participants ?? 0, locale),
            }),
          },
        ]),
  ];
}
