import { makeZip } from "client-zip";
import sharp from "sharp";
import {
  type BrandFile,
  brandFiles,
  colours,
  endOf,
  nameOf,
  type Paint,
  paints,
  pictureName,
  type Shape,
  type Tone,
} from "@/lib/brand/rules";
import { readPart } from "@/lib/files";
import { outlined } from "@/lib/outlines";
import { reusablePictures } from "@/lib/pictures/queries";
import { ownWords } from "@/lib/settings/queries";
import { brandTexts } from "@/lib/settings/rules";
import { element } from "@/lib/xml";

const square = (x: number, y: number, size: number, tone: Tone) =>
  `<path fill="${colours[tone]}" d="M${x} ${y}h${size}v${size}h-${size}z"/>`;
const words = (path: string, x: number, y: number, tone: Tone) =>
  `<path fill="${colours[tone]}" transform="translate(${x} ${y})" d="${path}"/>`;

/** The logo is the square and the name with half a square of air around; the badge says "del af" and has a ground. */
function layoutOf(portal: string, shape: Shape, { mark, text }: Paint) {
  const name = outlined(portal, 100);
  if (shape === "logo")
    return { width: name.width + 178, height: 162, drawn: square(35, 35, 70, mark) + words(name.path, 143, 105, text) };
  const partOf = outlined("del af", 52);
  return {
    width: Math.max(name.width, partOf.width + 55) + 96,
    height: 249,
    drawn: square(48, 48, 37, mark) + words(partOf.path, 103, 85, text) + words(name.path, 48, 180, text),
  };
}

/** A drawing of the brand as SVG, which needs no font. */
export function drawingOf(portal: string, shape: Shape, tone: Tone) {
  const paint = paints[shape][tone];
  const { width, height, drawn } = layoutOf(portal, shape, paint);
  const ground = paint.ground ? `<path fill="${colours[paint.ground]}" d="M0 0h${width}v${height}H0z"/>` : "";
  const title = element("title", shape === "logo" ? portal : `Del af ${portal}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">${title}${ground}${drawn}</svg>\n`;
}

let made = { portal: "", files: new Map<string, Promise<Blob>>() };

/** One file of the kit: the drawing, or a picture of it, which is made once and again when the portal is called something else. */
export function brandFile(portal: string, file: BrandFile): Promise<Blob> {
  if (made.portal !== portal) made = { portal, files: new Map() };
  const found = made.files.get(endOf(file)) ?? make(portal, file);
  made.files.set(endOf(file), found);
  return found;
}

async function make(portal: string, { shape, tone, width }: BrandFile) {
  const svg = drawingOf(portal, shape, tone);
  if (!width) return new Blob([svg], { type: "image/svg+xml" });
  const picture = await sharp(Buffer.from(svg), { density: 144 }).resize(width).png().toBuffer();
  return new Blob([new Uint8Array(picture)], { type: "image/png" });
}

/** All of it in one ZIP, with the texts in both languages, and who made each picture beside them. */
export const brandZip = (portal: string): ReadableStream<Uint8Array> => makeZip(entries(portal));

async function* entries(portal: string) {
  for (const file of brandFiles)
    yield { name: `${file.shape}/${nameOf(portal, file)}`, input: await brandFile(portal, file) };
  for (const locale of ["da", "en"] as const) {
    const texts = await Promise.all(brandTexts.map((key) => ownWords(key, locale)));
    yield { name: `texts-${locale}.txt`, input: [...new Set(texts)].join("\n\n") };
  }
  const pictures = await reusablePictures();
  for (const [at, { key, bytes }] of pictures.entries())
    yield { name: `pictures/${pictureName(at)}`, input: await readPart(key, 0, bytes - 1) };
  const told = pictures.map(({ alt, rights }, at) => `${pictureName(at)}\n${alt}\n${rights}\n`);
  if (told.length > 0) yield { name: "pictures/credits.txt", input: told.join("\n") };
}
