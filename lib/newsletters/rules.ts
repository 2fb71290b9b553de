import { type Inline, parseMarkdown, textOf } from "@/lib/markdown";

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

type Link = { href: string; words: string };

const linksIn = (parts: Inline[]): Link[] =>
  parts.flatMap((part) => {
    if (typeof part === "string") return [];
    const own = part.kind === "link" ? [{ href: part.href, words: textOf(part.content) }] : [];
    return [...own, ...linksIn(part.content)];
  });

/** Those of some links that lead to a page on the web, each once. */
export const onTheWeb = (links: string[]) => [...new Set(links.filter((link) => /^https?:/.test(link)))];

/** The pages on the web that an issue's own words lead to. */
export const webLinks = (blocks: Pick<Block, "body">[]) => onTheWeb(blocks.flatMap(({ body }) => linksOf(body)));

const wordedLinks = (text: string) =>
  parseMarkdown(text).flatMap((block) => {
    if (block.kind === "table") return [...block.head, ...block.rows.flat()].flatMap(linksIn);
    return block.kind === "list" ? block.items.flatMap(linksIn) : linksIn(block.content);
  });

/** The addresses that a text leads to. */
export const linksOf = (text: string) => wordedLinks(text).map(({ href }) => href);

const plain = (url: URL) => `${url.host.replace(/^www\./, "")}${url.pathname}`.replace(/\/$/, "").toLowerCase();

/** True where a link's words are an address, and not the one that it leads to: the mark of a mail that deceives. */
const deceives = ({ href, words }: Link) => {
  const typed = words.trim();
  if (!/^(https?:\/\/|www\.)\S+$|^([\w-]+\.)+[a-z]{2,}(\/\S*)?$/i.test(typed)) return false;
  const shown = URL.parse(/^https?:/i.test(typed) ? typed : `https://${typed}`);
  const target = URL.parse(href);
  return shown !== null && (target === null || plain(shown) !== plain(target));
};

/** Only pictures, which those who do not load them, and who cannot see them, get nothing of. */
const onlyPictures = (blocks: Pick<Block, "kind" | "body">[]) =>
  blocks.some(({ kind }) => kind === "picture") &&
  blocks.every(({ kind, body }) => (kind === "picture" || kind === "text") && body.trim() === "");

const inCapitals = (title: string) => {
  const letters = title.match(/\p{L}/gu) ?? [];
  const small = letters.filter((letter) => letter !== letter.toUpperCase());
  return letters.length >= 8 && small.length < letters.length / 3;
};

/** What filters take for advertising. */
const shouts = (title: string) => /!\s*!|\$\$|€€|\b(gratis|tilbud|vind|køb|free|win|buy|offer)\b[^.?]*!/i.test(title);

/** A heavier mail is cut by Gmail, and the link to unsubscribe stands at its end. */
const heaviest = 100_000;

export type Finding = {
  kind:
    | "longTitle"
    | "capitals"
    | "shouts"
    | "noLead"
    | "noLists"
    | "noBlocks"
    | "onlyPictures"
    | "heavy"
    | "plainLink"
    | "deceives"
    | "untried"
    | "deadLink"
    | "hidden";
  what: string;
  /** Of a link that leads nowhere what is wrong with it, of one that deceives where it leads. */
  why?: string;
};

/** A link as it was tried last. */
export type TriedLink = { url: string; at: string; problem: string | null };

/** What to look at before an issue goes out. `hidden` are the titles that strangers may not read, `bytes` is what the mail weighs. */
export function findingsOf(
  issue: { title: string; lead: string; lists: string[]; blocks: Pick<Block, "kind" | "body">[] },
  hidden: string[],
  origin: string,
  tried: TriedLink[],
  bytes: number,
): Finding[] {
  const web = webLinks(issue.blocks);
  const resultOf = (link: string) => tried.find(({ url }) => url === link);
  const untried = web.filter((link) => !resultOf(link)).length;
  const all: (Finding | false)[] = [
    issue.title.length > 70 && { kind: "longTitle", what: String(issue.title.length) },
    inCapitals(issue.title) && { kind: "capitals", what: "" },
    shouts(issue.title) && { kind: "shouts", what: "" },
    issue.lead === "" && { kind: "noLead", what: "" },
    issue.lists.length === 0 && { kind: "noLists", what: "" },
    issue.blocks.length === 0 && { kind: "noBlocks", what: "" },
    onlyPictures(issue.blocks) && { kind: "onlyPictures", what: "" },
    bytes > heaviest && { kind: "heavy", what: String(Math.ceil(bytes / 1000)) },
    ...issue.blocks
      .flatMap(({ body }) => wordedLinks(body).filter(deceives))
      .map(({ words, href }) => ({ kind: "deceives" as const, what: words, why: href })),
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
