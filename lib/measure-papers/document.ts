import type { getTranslations } from "next-intl/server";
import { formatDay } from "@/lib/dates";
import { parseMarkdown, textOf } from "@/lib/markdown";
import type { Counts, Measure } from "@/lib/measures/queries";
import { countsOf, grouped, isMemoGroup } from "@/lib/measures/rules";
import type { Locale } from "@/lib/messages";
import type { Block, Paper } from "@/lib/paper";

/** The words of the list, in its reader's language. */
type Words = Awaited<ReturnType<typeof getTranslations<"measures">>>;

/** An open question as a paper tells of it: nothing decided, or the decision in words and what it rests on. */
export type Question = { measureKey: string; question: string; proposal: string; decided: string; basis: string };

type Ground = { measures: Measure[]; counts: Counts; period: string | null; questions: Question[]; today: string };

/** The list as an item of a meeting: by group in its order, each with its state, next step, what it became, and its questions. */
export function measuresPaper({ measures, counts, period, questions, today }: Ground, t: Words, locale: Locale): Paper {
  const running = measures.filter(({ retiredAt }) => !retiredAt);
  const blocks = grouped(running).flatMap(({ name, measures: own }): Block[] => [
    { kind: "heading", text: isMemoGroup(name) ? `${name}) ${t(`groups.${name}`)}` : name },
    ...own.flatMap((measure) => measureBlocks(measure, { counts, questions }, t, locale)),
  ]);
  return {
    title: t("paper.title", { period: period?.replace("-", "–") ?? "none" }),
    sender: t("paper.sender"),
    lead: t("paper.lead", { count: running.length, day: formatDay(today, locale) }),
    blocks,
    locale,
  };
}

function measureBlocks(
  measure: Measure,
  { counts, questions }: Pick<Ground, "counts" | "questions">,
  t: Words,
  locale: Locale,
): Block[] {
  const { key, title, purpose, body, responsible, person, state, nextStep, nextStepOn } = measure;
  const by = nextStepOn ? formatDay(nextStepOn, locale) : "none";
  const facts = [
    `${t("stateIs")}: ${t(`state.${state}`)}`,
    t("responsible", { name: [responsible, person].filter(Boolean).join(", ") }),
    nextStep && t("paper.nextStep", { step: nextStep, day: by }),
    ...countsOf(measure.counts, counts).map(({ kind, count }) => t(`counts.${kind}`, { count })),
    ...measure.agendas.slice(0, 3).map((item) => treated(item, t, locale)),
    ...questions.filter(({ measureKey }) => measureKey === key).map((question) => asked(question, t)),
  ];
  return [
    { kind: "heading", text: `${key}. ${title}`, level: 2 },
    ...(purpose ? [{ kind: "text", text: purpose } satisfies Block] : []),
    ...marked(body),
    { kind: "list", items: facts.filter((fact) => fact !== "") },
  ];
}

const treated = ({ title, startsAt, item, decision }: Measure["agendas"][number], t: Words, locale: Locale) =>
  t("paper.treated", { meeting: title, day: formatDay(startsAt, locale), item, decision: decision ?? "none" });

const asked = ({ question, decided, basis, proposal }: Question, t: Words) =>
  decided
    ? `${question} ${decided} (${basis})`
    : `${question} ${t("questions.undecided")}.${proposal ? ` ${t("questions.proposal")}: ${proposal}` : ""}`;

/** Written text without its marks. */
const marked = (words: string): Block[] =>
  parseMarkdown(words).map((block) => {
    if (block.kind === "list") return { kind: "list", items: block.items.map(textOf) };
    if (block.kind !== "table") return { kind: "text", text: textOf(block.content) };
    return { kind: "table", head: block.head.map(textOf), rows: block.rows.map((row) => row.map(textOf)) };
  });
