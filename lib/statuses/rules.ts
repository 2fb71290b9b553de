import { dateFormat, listFormat, numberFormat } from "@/lib/formats";
import { genitive } from "@/lib/genitive";

/** What was held, the best visited first, and the next that comes; days as "2026-11-25". */
export type Ground = {
  name: string;
  held: {
    id: string;
    title: string;
    on: string;
    project: string;
    projectId: string;
    participants: number | null;
    estimated: boolean;
  }[];
  coming: { id: string; title: string; on: string; place: string } | null;
};

/** Where a sentence comes from: the list of the municipality's activities, one of them, or a project's. */
export type Source = { kind: "activities" } | { kind: "activity"; id: string } | { kind: "project"; id: string };
export type Sentence = { text: string; source: Source };
export type Draft = { quote: Sentence[]; post: Sentence[]; body: Sentence[] };

/** The most letters of each: a quote box, a post, and a committee's item. */
export const mostLetters = { quote: 280, post: 600, body: 1500 } as const;
export const variants = ["quote", "post", "body"] as const;
export type Variant = (typeof variants)[number];

const words = ["nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"];
const format = numberFormat("da-DK");

/** A number in a sentence: in words up to twelve, then 13, 1.741. */
export const inDanish = (count: number) => words[count] ?? format.format(count);

/** "én aktivitet", "to aktiviteter": the noun follows its number. */
export const counted = (count: number, one: string, many: string) => `${inDanish(count)} ${count === 1 ? one : many}`;

/** "a", "a og b", "a, b og c"; more than `most` end in "og to andre". */
export function listed(names: string[], most = 3) {
  const shown = names.length > most ? names.slice(0, most - 1) : names;
  const rest = names.length - shown.length;
  const all = rest > 0 ? [...shown, `${inDanish(rest)} andre`] : shown;
  return listFormat("da", { type: "conjunction" }).format(all);
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase("da") + text.slice(1);
const month = (day: string, year = false) =>
  dateFormat("da-DK", { month: "long", ...(year && { year: "numeric" }), timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
const dayOf = (day: string) =>
  dateFormat("da-DK", { day: "numeric", month: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

/** "I november", "Siden september", "Siden november 2025". */
export function since(from: string, until: string) {
  if (from.slice(0, 7) === until.slice(0, 7)) return `I ${month(until)}`;
  return `Siden ${month(from, from.slice(0, 4) !== until.slice(0, 4))}`;
}

/** A title as it stands in a sentence: without what would break it, and never longer than a line. */
const titled = (title: string) => {
  const plain = title
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/[.!?]+$/, "");
  return plain.length > 70 ? `${plain.slice(0, 69).trimEnd()}…` : plain;
};

const all: Source = { kind: "activities" };

/** The sentences of a status, the most telling first; each with what it rests on. Figures are those of `held`, nothing else. */
function sentences(portal: string, { name, held, coming }: Ground, from: string, until: string) {
  const next: Sentence[] = coming
    ? [
        {
          text: `Den næste er ${titled(coming.title)} den ${dayOf(coming.on)}.`,
          source: { kind: "activity", id: coming.id },
        },
      ]
    : [];
  if (held.length === 0) {
    const none = { text: `${since(from, until)} har der ikke været aktiviteter i ${name}.`, source: all };
    return { opening: [none], size: [], next, projects: [] };
  }
  const titles = [...new Set(held.map(({ title }) => titled(title)))];
  const people = held.reduce((sum, { participants }) => sum + (participants ?? 0), 0);
  const estimated = held.some((one) => one.estimated);
  const opening: Sentence[] = [
    {
      text: `${since(from, until)} har ${genitive(name)} borgere haft glæde af ${counted(held.length, "aktivitet", "aktiviteter")} i ${portal}: ${listed(titles)}.`,
      source: all,
    },
  ];
  if (people > 0)
    opening.push({
      text: `${capital(counted(people, "person", "personer"))} var med${estimated ? ", en del af dem anslået" : ""}.`,
      source: all,
    });
  const [largest] = held;
  const size: Sentence[] =
    held.length > 1 && largest?.participants
      ? [
          {
            text: `Flest kom til ${titled(largest.title)} den ${dayOf(largest.on)}: ${inDanish(largest.participants)}.`,
            source: { kind: "activity", id: largest.id },
          },
        ]
      : [];
  return { opening, size, next, projects: byProject(held) };
}

function byProject(held: Ground["held"]): Sentence[] {
  const groups = Map.groupBy(held, ({ projectId }) => projectId);
  return [...groups].map(([id, of]) => {
    const people = of.reduce((sum, { participants }) => sum + (participants ?? 0), 0);
    const reach = people > 0 ? ` med ${counted(people, "deltager", "deltagere")}` : "";
    return {
      text: `${titled(of[0]?.project ?? "")}: ${counted(of.length, "aktivitet", "aktiviteter")}${reach}.`,
      source: { kind: "project", id },
    };
  });
}

/** As many sentences from the start as fit; the first one always stands, cut if it must. */
export function within(told: Sentence[], most: number): Sentence[] {
  const kept: Sentence[] = [];
  for (const one of told) if (asText([...kept, one]).length <= most) kept.push(one);
  const [first] = told;
  return kept.length > 0 || !first ? kept : [{ ...first, text: `${first.text.slice(0, most - 1).trimEnd()}…` }];
}

/** The sentences as one text. */
export const asText = (told: Sentence[]) => told.map(({ text }) => text).join(" ");

/** The sentences of a text that the rule did not write: nothing registered stands behind them. */
export function unsourced(text: string, told: Sentence[]): string[] {
  const rest = told.reduce((left, one) => left.replace(one.text, "\n"), text);
  return rest
    .split(/\n|(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** A status of some days, drafted by rule in its three lengths. */
export function draftOf(portal: string, ground: Ground, from: string, until: string): Draft {
  const { opening, size, next, projects } = sentences(portal, ground, from, until);
  return {
    quote: within([...opening, ...next], mostLetters.quote),
    post: within([...opening, ...size, ...next], mostLetters.post),
    body: within([...opening, ...size, ...projects, ...next], mostLetters.body),
  };
}

/** The three texts of a draft. */
export const textsOf = ({ quote, post, body }: Draft) => ({
  quote: asText(quote),
  post: asText(post),
  body: asText(body),
});

export type State = "draft" | "approved" | "published" | "withdrawn";

/** How far a status has come. */
export const stateOf = (moments: { approvedAt: unknown; publishedAt: unknown; withdrawnAt: unknown }): State =>
  moments.withdrawnAt ? "withdrawn" : moments.publishedAt ? "published" : moments.approvedAt ? "approved" : "draft";
