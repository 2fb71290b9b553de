import { readFileSync } from "node:fs";
import path from "node:path";
import { create, type Font } from "fontkit";
import { drawable } from "@/lib/card-fonts";

let bold: Font | undefined;
/** The portal's bold letters stand this much closer than the font has them. */
const closer = 0.03;

/** Words as outlines in the portal's bold letters, `size` units high; zero is the baseline. */
export function outlined(text: string, size: number) {
  bold ??= create(readFileSync(path.join(process.cwd(), "db/seed/fonts/schibsted-grotesk-700.woff"))) as Font;
  const scale = size / bold.unitsPerEm;
  const { glyphs, positions } = bold.layout(drawable(text));
  let at = 0;
  const parts = glyphs.map(({ path: drawing }, index) => {
    const part = drawing.scale(scale, -scale).translate(at, 0).toSVG();
    at += (positions[index]?.xAdvance ?? 0) * scale - closer * size;
    return part;
  });
  return { width: Math.ceil(at + closer * size), path: parts.join("") };
}
