import type { getTranslations } from "next-intl/server";
import { debateFigures, debateKeys, perInhabitant } from "@/lib/accounts/rules";
import { formatDate, formatDay, formatTimeRange } from "@/lib/dates";
import type { Locale } from "@/lib/messages";
import { formatKroner, formatNumber, formatOre } from "@/lib/money";
import type { Block, Paper } from "@/lib/paper";
import type { ListedStory } from "@/lib/stories/queries";
import type { ToldStory, toldOn } from "@/lib/visit-pack/queries";
import type { Visit } from "@/lib/visits/queries";

type Words = Awaited<ReturnType<typeof getTranslations<"visits">>>;
type Debate = Awaited<ReturnType<typeof getTranslations<"debate">>>;
type Ground = { portal: string; visit: Visit; told: Awaited<ReturnType<typeof toldOn>>; stories: ListedStory[] };

const heading = (text: string): Block => ({ kind: "heading", text });
const text = (words: string): Block => ({ kind: "text", text: words });
const items = (lines: (string | false | null | undefined)[]): Block => ({
  kind: "list",
  items: lines.filter((line): line is string => Boolean(line)),
});

/** What an ambassador reads on the way: the practical, the host, a member like it, what to tell, and what will be asked. */
export function visitPack(ground: Ground, t: Words, debate: Debate, locale: Locale): Paper {
  const { portal, visit, told } = ground;
  const { startsAt, endsAt, on } = visit;
  const when =
    startsAt && endsAt
      ? `${formatDate(startsAt, locale)} ${formatTimeRange(startsAt, endsAt, locale)}`
      : on
        ? formatDate(on, locale)
        : t("noDay");
  return {
    title: t("to", { host: visit.host }),
    sender: `${portal}: ${t("pack.title")}`,
    lead: [when, visit.place].filter(Boolean).join(", "),
    blocks: [
      ...practical(visit, told.stories, t),
      ...hostBrief(ground, t, locale),
      ...similar(ground, t, locale),
      ...told.stories.flatMap((story) => toTell(story, visit.host, t, locale)),
      ...goodStories(ground, t),
      ...questions(ground, t, debate, locale),
    ],
    locale,
  };
}

function practical(visit: Visit, stories: ToldStory[], t: Words): Block[] {
  return [
    heading(t("pack.practical")),
    items([
      visit.itemTitle && t("pack.item", { title: visit.itemTitle }),
      t("facts.oneItem"),
      visit.link && t("pack.online", { link: visit.link }),
      visit.contactName && t("pack.contact", { name: visit.contactName, address: visit.contactAddress || "none" }),
      visit.withSecretariat && t("pack.along"),
      ...stories.map(({ name, home, km }) => t("pack.way", { name, home, km })),
    ]),
  ];
}

function hostBrief({ visit, told: { host } }: Ground, t: Words, locale: Locale): Block[] {
  if (!host) return [];
  const { plan, words, topics } = visit;
  return [
    heading(t("pack.host", { host: visit.host })),
    items([
      t("pack.size", { inhabitants: formatNumber(host.inhabitants, locale), group: host.municipalityGroupName }),
      plan && t("pack.decides", { day: formatDay(plan.decidesOn, locale) }),
      words && t("pack.wish", { words }),
      topics.length > 0 && t("pack.topics", { topics: topics.join(", ") }),
    ]),
  ];
}

function similar({ visit, told }: Ground, t: Words, locale: Locale): Block[] {
  if (!told.similar || !told.account) return [];
  const { name, inhabitants } = told.similar;
  const { activities, participants, getsOre, givesOre } = told.account;
  const each = (ore: number) => formatOre(perInhabitant(ore, inhabitants) ?? 0, locale);
  return [
    heading(t("pack.similar", { name })),
    text(t("pack.similarText", { name, host: visit.host, inhabitants: formatNumber(inhabitants, locale) })),
    {
      kind: "table",
      head: [t("pack.months"), t("pack.all"), t("pack.each")],
      rows: [
        [t("pack.gets"), formatKroner(getsOre, locale), each(getsOre)],
        [t("pack.gives"), formatKroner(givesOre, locale), each(givesOre)],
        [t("pack.activities"), formatNumber(activities, locale), ""],
        [t("pack.participants"), formatNumber(participants, locale), ""],
      ],
    },
  ];
}

function toTell({ name, story, unreal, like }: ToldStory, host: string, t: Words, locale: Locale): Block[] {
  const say = (key: string, amount: number) =>
    key === "cost" ? formatKroner(amount, locale) : formatNumber(amount, locale);
  const doubts = unreal.map(({ key, told, scaled, proposed }) =>
    [
      t(`say.figures.${key}`, { told: say(key, told), scaled: say(key, scaled), host }),
      proposed !== null && like && t(`say.proposed.${key}`, { proposed: say(key, proposed), like }),
    ]
      .filter(Boolean)
      .join(" "),
  );
  return [
    heading(t("pack.tells", { name })),
    text(story || t("say.none")),
    ...(doubts.length > 0 ? [text(t("say.unreal", { host })), items(doubts)] : []),
  ];
}

function goodStories({ stories }: Ground, t: Words): Block[] {
  if (stories.length === 0) return [];
  const told = stories.slice(0, 3).map(({ title, lead }) => [title, lead].filter(Boolean).join(". "));
  return [heading(t("pack.stories")), items(told)];
}

/** The questions are the host's, the answers those of the municipality that the ambassador comes from. */
function questions({ told }: Ground, t: Words, debate: Debate, locale: Locale): Block[] {
  const [first] = told.stories;
  if (!first || !told.sums) return [];
  const values = { name: first.home, ...debateFigures(told.sums, first.homeCode, told.period, locale) };
  return [
    heading(t("pack.questions")),
    text(t("pack.questionsText", { name: first.home })),
    ...debateKeys.flatMap((key) => [
      heading(debate(`${key}.question`, values)),
      text(debate(`${key}.answer`, values)),
      text(debate(`${key}.against`, values)),
    ]),
  ];
}
