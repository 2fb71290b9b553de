import type { FindingKind, FindingSource } from "@/lib/search/input";

export type Finding = {
  kind: FindingKind;
  source: FindingSource;
  /** Its key, as its page names it; an item, a paper or a point stands on the page of its meeting, a note or a committee on its municipality's, and an issue that all may read at its name. */
  id: string;
  parent: string | null;
  number: number | null;
  name: string;
  /** Title and text with the found words between marks. */
  title: string;
  text: string;
  /** Where it belongs: a meeting, a project, a municipality. */
  inside: string;
  /** A moment as an ISO string, or a day. */
  at: string | null;
  withdrawn: boolean;
  example: boolean;
};

/** What stands around a word that was looked for; no text has them, for a private letter is taken out of all texts. */
export const [markStart, markEnd] = ["\uE000", "\uE001"];

/** The parts of a text in which found words are marked. */
export const partsOf = (text: string): { text: string; found: boolean }[] =>
  text
    .split(markStart)
    .flatMap((part, at) => {
      if (at === 0) return [{ text: part, found: false }];
      const [word = "", ...rest] = part.split(markEnd);
      return [
        { text: word, found: true },
        { text: rest.join(""), found: false },
      ];
    })
    .filter((part) => part.text !== "");

/** Whether there is enough to look for: two letters or figures. */
export const isEnough = (words: string) => (words.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2;

/** The page on which a finding stands. */
export function pathOf({
  kind,
  id,
  parent,
  number,
  name,
}: Pick<Finding, "kind" | "id" | "parent" | "number" | "name">): string {
  if (kind === "item" || kind === "paper") return `/meetings/${parent}#item-${number}`;
  if (kind === "point") return `/meetings/${parent}`;
  if (kind === "committee") return `/committees/${parent}`;
  if (kind === "issue") return parent ? `/newsletter/issues/${parent}` : `/secretariat/newsletters/${id}`;
  if (kind === "case") return `/secretariat/municipalities/${parent}`;
  if (kind === "person") return `/directory?q=${encodeURIComponent(name)}`;
  if (kind === "measure") return `/measures/${id}`;
  if (kind === "policy") return "/measures";
  return `/${folders[kind]}/${id}`;
}

const folders = {
  meeting: "meetings",
  poll: "meetings/polls",
  request: "datasets/requests",
  event: "events",
  status: "statuses",
  story: "stories",
  dataset: "datasets",
  activity: "activities",
  project: "efforts",
  conference: "conferences",
  municipality: "municipalities",
};
