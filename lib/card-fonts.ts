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
