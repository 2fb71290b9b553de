import type { getTranslations } from "next-intl/server";
import type { AgendaItem } from "@/lib/agenda-items/queries";
import { formatDate, formatDay, formatTime, formatTimeRange } from "@/lib/dates";
import { parseMarkdown, textOf } from "@/lib/markdown";
import type { FoundMeeting } from "@/lib/meetings/queries";
import type { Locale } from "@/lib/messages";
import type { Minutes } from "@/lib/minutes/queries";
import type { Block, Paper } from "@/lib/paper";

/** The words of an agenda on paper, in its reader's language. */
type Words = Awaited<ReturnType<typeof getTranslations<"items">>>;

type Ground = {
  portal: string;
  meeting: Pick<FoundMeeting, "title" | "startsAt" | "endsAt" | "place" | "address" | "minutesSentAt">;
  items: AgendaItem[];
  minutes: Minutes | undefined;
};

/** A meeting on paper, as its reader sees it: the agenda, or the minutes when they have been sent. */
export function meetingPaper({ portal, meeting, items, minutes }: Ground, t: Words, locale: Locale): Paper {
  const { title, startsAt, endsAt, place, address, minutesSentAt } = meeting;
  const when = `${formatDate(startsAt, locale)} ${formatTimeRange(startsAt, endsAt, locale)}`;
  const blocks = items.flatMap((item) => itemBlocks(item, t, locale));
  return {
    title,
    sender: `${portal}: ${t(minutesSentAt ? "minutes" : "agenda")}`,
    lead: [when, place, address].filter(Boolean).join(", "),
    blocks: [...(blocks.length > 0 ? blocks : [text(t("empty"))]), ...afterwards(minutes, t, locale)],
    locale,
  };
}

const text = (words: string): Block => ({ kind: "text", text: words });

function itemBlocks(item: AgendaItem, t: Words, locale: Locale): Block[] {
  const { number, title, kind, withdrawn, minutes, startsAt, presenter, body, recommendation, decision, papers } = item;
  if (withdrawn) return [{ kind: "heading", text: `${number}. ${title} (${t("withdrawn")})` }];
  const facts = [t(`kinds.${kind}`), t("turn", { time: formatTime(startsAt, locale), count: minutes }), presenter];
  const annexes = papers.map((paper) => t("annex", { number: paper.number, title: paper.title }));
  return [
    { kind: "heading", text: `${number}. ${title}` },
    text(facts.filter(Boolean).join(" · ")),
    ...marked(body),
    ...(recommendation ? marked(`${t("recommendation")}: ${recommendation}`) : []),
    ...(decision ? marked(`${t("decision")}: ${decision}`) : []),
    ...(annexes.length > 0 ? [{ kind: "list", items: annexes } satisfies Block] : []),
  ];
}

/** Written text without its marks: paragraphs, headings, lists and tables. */
const marked = (words: string): Block[] =>
  parseMarkdown(words).map((block) => {
    if (block.kind === "list") return { kind: "list", items: block.items.map(textOf) };
    if (block.kind !== "table") return text(textOf(block.content));
    return { kind: "table", head: block.head.map(textOf), rows: block.rows.map((row) => row.map(textOf)) };
  });

function afterwards(minutes: Minutes | undefined, t: Words, locale: Locale): Block[] {
  if (!minutes) return [];
  const { points, present } = minutes;
  const todo = points.map(({ task, person, dueOn }) => `${task}: ${person}, ${formatDay(dueOn, locale)}`);
  const people = present.map(({ name, municipality, for: absent }) =>
    [name, municipality, absent && t("for", { name: absent })].filter(Boolean).join(", "),
  );
  const part = (heading: string, items: string[]): Block[] =>
    items.length > 0
      ? [
          { kind: "heading", text: heading },
          { kind: "list", items },
        ]
      : [];
  return [...part(t("todo"), todo), ...part(t("present"), people)];
}
