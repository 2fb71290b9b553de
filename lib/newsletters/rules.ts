import { type Inline, parseMarkdown } from "@/lib/markdown";

export const blockKinds = ["text", "story", "activity", "conference", "status", "picture", "home"] as const;
export type BlockKind = (typeof blockKinds)[number];

/** A part of an issue as it is kept. */
export type Block = {
  id: string;
  kind: BlockKind;
  body: string;
  subjectId: string | null;
  fileId: string | null;
  alt: string;
};

/** What becomes of a recipient when the mail server refuses: tried later, given up, or the address is gone for good. */
export function outcomeOf(error: unknown): "later" | "failed" | "gone" {
  const {
    command = "",
    responseCode = 0,
    response = "",
  } = error as Record<"command" | "response", string> & {
    responseCode?: number;
  };
  if (responseCode < 500) return "later";
  const noMailbox = [550, 551, 553].includes(responseCode) && !/\b5\.(?!1\.)\d+\.\d+/.test(response);
  return command === "RCPT TO" && noMailbox ? "gone" : "failed";
}

/** An address in the archive: letters and digits of the title, its Danish letters spelled out. */
export const slugOf = (title: string) =>
  title
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 60) || "nyhedsbrev";

const linksIn = (parts: Inline[]): string[] =>
  parts.flatMap((part) =>
    typeof part === "string" ? [] : [...(part.kind === "link" ? [part.href] : []), ...linksIn(part.content)],
  );

/** Those of some links that lead to a page on the web, each once. */
export const onTheWeb = (links: string[]) => [...new Set(links.filter((link) => /^https?:/.test(link)))];

/** The pages on the web that an issue's own words lead to. */
export const webLinks = (blocks: Pick<Block, "body">[]) => onTheWeb(blocks.flatMap(({ body }) => linksOf(body)));

/** The addresses that a text leads to. */
export const linksOf = (text: string) =>
  parseMarkdown(text).flatMap((block) => {
    if (block.kind === "table") return [...block.head, ...block.rows.flat()].flatMap(linksIn);
    return block.kind === "list" ? block.items.flatMap(linksIn) : linksIn(block.content);
  });

export type Finding = {
  kind: "longTitle" | "noLead" | "noLists" | "noBlocks" | "plainLink" | "untried" | "deadLink" | "hidden";
  what: string;
  /** Of a link that leads nowhere: what is wrong with it. */
  why?: string;
};

/** A link as it was tried last. */
export type TriedLink = { url: string; at: string; problem: string | null };

/** What to look at before an issue goes out. `hidden` are the titles that strangers may not read. */
export function findingsOf(
  issue: { title: string; lead: string; lists: string[]; blocks: Pick<Block, "body">[] },
  hidden: string[],
  origin: string,
  tried: TriedLink[],
): Finding[] {
  const web = webLinks(issue.blocks);
  const resultOf = (link: string) => tried.find(({ url }) => url === link);
  const untried = web.filter((link) => !resultOf(link)).length;
  const all: (Finding | false)[] = [
    issue.title.length > 70 && { kind: "longTitle", what: String(issue.title.length) },
    issue.lead === "" && { kind: "noLead", what: "" },
    issue.lists.length === 0 && { kind: "noLists", what: "" },
    issue.blocks.length === 0 && { kind: "noBlocks", what: "" },
    ...web
      .filter((link) => link.startsWith("http:") && !link.startsWith(origin))
      .map((what) => ({ kind: "plainLink" as const, what })),
    ...web.flatMap((what): Finding[] => {
      const why = resultOf(what)?.problem;
      return why ? [{ kind: "deadLink", what, why }] : [];
    }),
    untried > 0 && { kind: "untried", what: String(untried) },
    ...hidden.map((what) => ({ kind: "hidden" as const, what })),
  ];
  return all.filter((one) => one !== false);
}
