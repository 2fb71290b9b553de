import type { getTranslations } from "next-intl/server";
import type { Commitment } from "@/lib/commitments/queries";
import { formatDay } from "@/lib/dates";
import type { Votes } from "@/lib/decisions/rules";
import { yearlyFee } from "@/lib/fees/rules";
import { chanceOf } from "@/lib/forecasts/rules";
import { formatKroner, formatNumber, formatOre } from "@/lib/money";
import { type Block, type Paper, textOf } from "@/lib/paper";
import type { Board, BoardRow } from "@/lib/standings/queries";
import { isOnTheWay, periodOf } from "@/lib/standings/rules";

type Words = Awaited<ReturnType<typeof getTranslations<"commitments.report">>>;

/**
 * "Status på kommunernes tilsagn": who has said yes, who has promised to, and when the others decide; members first, then
 * those on the way. In Danish, for the committees of culture heads and politicians.
 */
export function commitmentsPaper(board: Board, given: Commitment[], t: Words): Paper {
  const rows = board.rows.filter(isReported);
  const members = rows.filter(({ running }) => running === "member");
  const others = rows.filter(({ running }) => running !== "member");
  const period = periodOf(board.next?.name ?? "");
  const yes = (of: BoardRow[]) => of.filter(({ standing }) => standing === "committed").length;
  const part = (heading: string, of: BoardRow[]): Block[] =>
    of.length === 0
      ? []
      : [
          { kind: "heading", text: heading },
          {
            kind: "table",
            words: 3,
            head: headOf(t),
            rows: of.map((row) => cellsOf(row, given, board.rate?.ore ?? null, t)),
          },
        ];
  return {
    title: t("title"),
    sender: t("sender", { period }),
    lead: t("lead", {
      yes: yes(members),
      members: members.length,
      others: yes(others),
      day: formatDay(board.today, "da"),
    }),
    blocks: [
      ...part(t("members"), members),
      ...part(t("others"), others),
      { kind: "text", text: board.rate ? t("rate", { rate: formatOre(board.rate.ore, "da") }) : t("noRate") },
      { kind: "text", text: t("words") },
    ],
    locale: "da",
  };
}

const isReported = ({ running, standing }: BoardRow) =>
  running === "member" || standing === "committed" || standing === "declined" || isOnTheWay(standing);

const headOf = (t: Words) => [t("municipality"), t("state"), t("next"), t("inhabitants"), t("fee")];

function cellsOf(row: BoardRow, given: Commitment[], rateOre: number | null, t: Words): string[] {
  const fee = yearlyFee(rateOre, row.inhabitants);
  return [
    row.name,
    stateOf(row, given, t),
    nextOf(row, t),
    row.inhabitants === null ? "" : formatNumber(row.inhabitants, "da"),
    fee === null ? "" : formatKroner(fee, "da"),
  ];
}

function stateOf(row: BoardRow, given: Commitment[], t: Words) {
  const own = (kind: Commitment["kind"]) => given.find((one) => one.code === row.code && one.kind === kind);
  const yes = own("commitment");
  if (row.standing === "committed")
    return yes
      ? [t("yesOn", { day: formatDay(yes.givenOn, "da") }), votesOf(yes, t)].filter(Boolean).join(" ")
      : t("yes");
  if (chanceOf(row) === "no") return t("no");
  return row.letterOn ? t("letter", { day: formatDay(row.letterOn, "da") }) : t("missing");
}

const votesOf = ({ votesFor, votesAgainst, votesAbstained }: Votes, t: Words) =>
  votesFor === null ? "" : t("votes", { yes: votesFor, no: votesAgainst ?? 0, abstained: votesAbstained ?? 0 });

function nextOf(row: BoardRow, t: Words) {
  const { standing, decidesOn, decidesAbout } = row;
  if (standing === "committed" || chanceOf(row) === "no") return "";
  if (!decidesOn) return t("undated");
  return t(decidesAbout ? "about" : "on", { day: formatDay(decidesOn, "da") });
}

/** The same as the text of an agenda item. */
export const paperMarkdown = ({ lead, blocks }: Paper) => [lead, ...blocks.map(inMarkdown)].join("\n\n");

const bar = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "/")).join(" | ")} |`;

function inMarkdown(block: Block) {
  if (block.kind === "heading") return `## ${block.text}`;
  if (block.kind === "list") return block.items.map((item) => `- ${item}`).join("\n");
  if (block.kind === "text") return block.text;
  return [bar(block.head), bar(block.head.map(() => "---")), ...block.rows.map((row) => bar(row.map(textOf)))].join(
    "\n",
  );
}
