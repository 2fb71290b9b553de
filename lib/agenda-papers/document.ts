import type { AgendaGround } from "@/lib/agenda-papers/queries";
import { underHeadings } from "@/lib/committees/rules";
import { formatDay } from "@/lib/dates";
import { yearlyFee } from "@/lib/fees/rules";
import { formatKroner, formatNumber, formatOre } from "@/lib/money";
import { origin } from "@/lib/origin";
import { type Block, type Paper, textOf } from "@/lib/paper";
import { counted } from "@/lib/statuses/rules";

/** What is said where a committee has not told its own form. */
const usual = ["Resumé", "Indstilling", "Sagsfremstilling", "Økonomi", "Bilag"];

/**
 * A status as an item of the committee's agenda, in the municipality's own headings and in Danish, whatever language the
 * reader has chosen: it goes to a Danish committee.
 */
export function agendaPaper(ground: AgendaGround): Paper {
  const { portal, municipality, committee, headings, recommender, quote, body, activities, approvedAt } = ground;
  const who = recommender || "Forvaltningen";
  const placed = underHeadings(headings.length > 0 ? headings : usual, {
    summary: quote,
    recommendation: `${who} indstiller, at orienteringen om kommunens deltagelse i ${portal} tages til efterretning.`,
    background: body,
    economy: economyOf(ground),
    competence: committee,
    decision: "",
    annexes: activities.length > 0 ? `Bilag 1: Aktiviteter i ${municipality} i perioden` : "",
  });
  const parts = placed.flatMap(({ heading, text }): Block[] => [
    { kind: "heading", text: heading },
    ...text.split("\n\n").map((part): Block => ({ kind: "text", text: part })),
  ]);
  return {
    title: `Status for ${municipality} i ${portal}`,
    sender: committee ? `Sag til ${committee}` : "Sag til udvalget",
    lead: `Tallene er dem, der var registreret ${formatDay(new Date(approvedAt), "da")}.`,
    blocks: [...parts, ...annexOf(ground)],
    locale: "da",
  };
}

function economyOf(ground: AgendaGround) {
  return [feeOf(ground), accountOf(ground)].filter(Boolean).join("\n\n");
}

function feeOf({ rateOre, inhabitants }: AgendaGround) {
  const fee = yearlyFee(rateOre, inhabitants);
  if (fee === null || rateOre === null || inhabitants === null)
    return "Orienteringen har ingen økonomiske konsekvenser.";
  const sum = `${formatOre(rateOre, "da")} for hver af ${formatNumber(inhabitants, "da")} indbyggere`;
  return `Kommunens bidrag til aftalen er ${formatKroner(fee, "da")} om året: ${sum}. Orienteringen har ingen økonomiske konsekvenser derudover.`;
}

/** What the municipality has had of the agreement so far; nothing where nothing is registered. */
function accountOf({ agreementFrom, account }: AgendaGround) {
  if (!agreementFrom || account.activities === 0) return "";
  const activities = counted(account.activities, "aktivitet", "aktiviteter");
  const worth = account.ore > 0 ? ` for i alt ${formatKroner(account.ore, "da")}` : "";
  const people = account.participants > 0 ? ` med ${counted(account.participants, "deltager", "deltagere")}` : "";
  return `Siden aftalen begyndte ${formatDay(agreementFrom, "da")}, har kommunen haft ${activities}${people}${worth || "."}`;
}

function annexOf({ activities, municipality }: AgendaGround): Block[] {
  if (activities.length === 0) return [];
  const rows = activities.map(({ id, title, on, project, participants }) => [
    { text: title, href: `${origin}/activities/${id}` },
    project,
    formatDay(on, "da"),
    participants === null ? "" : formatNumber(participants, "da"),
  ]);
  return [
    { kind: "heading", text: `Bilag 1: Aktiviteter i ${municipality} i perioden` },
    { kind: "table", head: ["Aktivitet", "Projekt", "Dag", "Deltagere"], rows },
  ];
}

/** The same as plain text, to be pasted into the municipality's own system. */
export const plainText = ({ title, blocks }: Paper) => [title, ...blocks.map(inLines)].filter(Boolean).join("\n\n");

function inLines(block: Block) {
  if (block.kind === "table") return block.rows.map((row) => row.map(textOf).filter(Boolean).join(", ")).join("\n");
  return block.kind === "list" ? block.items.join("\n") : block.text;
}
