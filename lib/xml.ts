export type Attributes = Record<string, string>;

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Text as XML reads it; signs that XML has no place for are left out. */
export const escaped = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll(/[&<>"']/g, (sign) => signs[sign]!);

/** An element, with text or with elements in their order; what is false or empty is left out, and an element of nothing too. */
export function element(
  name: string,
  content: string | (string | false | null)[],
  attributes: Attributes = {},
): string {
  const inner = typeof content === "string" ? escaped(content) : content.filter(Boolean).join("");
  if (inner.trim() === "") return "";
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${given.join("")}>${inner}</${name}>`;
}

/** A document of one element, in UTF-8. */
export const document = (root: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
