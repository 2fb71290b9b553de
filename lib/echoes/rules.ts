type Told = {
  title: string;
  lead: string;
  quotes: { words: string; name: string; title: string; withdrawn: boolean }[];
};

/** A quote in its marks, with who said it. */
export const quoted = ({ words, name, title }: { words: string; name: string; title: string }) =>
  `“${words}” ${[name, title].filter(Boolean).join(", ")}`;

/** A story as words to use: its first quote, or its lead where nobody is quoted; or its headline and lead as a status. */
export function reuseWords(kind: "quote" | "status", { title, lead, quotes }: Told) {
  const quote = quotes.find(({ withdrawn }) => !withdrawn);
  if (kind === "quote") return quote ? quoted(quote) : lead;
  return `${title.replace(/[.!?]?$/, (end) => end || ".")} ${lead}`.trim();
}
