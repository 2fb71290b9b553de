import { readFile } from "node:fs/promises";
import path from "node:path";

/** The portal's own letters, for pictures that are drawn on the server; read once. */
export const cardFonts = Promise.all(
  ([400, 700] as const).map(async (weight) => ({
    name: "Schibsted Grotesk",
    weight,
    data: await readFile(path.join(process.cwd(), `db/seed/fonts/schibsted-grotesk-${weight}.woff`)),
  })),
);

const drawn = /[ -~\u00a1-\u00ac\u00ae-\u00ff\u0152\u0153\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac]/u;

/** Letters that are no other letter with a mark on it. */
const plainer: Record<string, string> = { Ł: "L", ł: "l", Đ: "D", đ: "d", ı: "i", ẞ: "SS" };

/**
 * A text in these letters alone: ć as c, and without what they lack, such as emoji and other scripts. The picture library
 * would fetch those from another house, and fail where it cannot.
 */
export const drawable = (text: string) =>
  [...text.normalize("NFC").replaceAll(/\s/g, " ")]
    .map(
      (letter) => [letter, plainer[letter] ?? letter.normalize("NFD").charAt(0)].find((one) => drawn.test(one)) ?? "",
    )
    .join("")
    .replaceAll(/ {2,}/g, " ")
    .trim();
