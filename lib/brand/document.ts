import { makeZip } from "client-zip";
import sharp from "sharp";
import { type BrandFile, brandFiles, drawingOf, nameOf, pictureName } from "@/lib/brand/rules";
import { readPart } from "@/lib/files";
import { messages } from "@/lib/messages";
import { reusablePictures } from "@/lib/pictures/queries";

export const zipName = "kulturmetropolen.zip";

const made = new Map<string, Promise<Blob>>();

/** One file of the kit: the drawing, or a picture of it, which is made once. */
export function brandFile(file: BrandFile): Promise<Blob> {
  const name = nameOf(file);
  const found = made.get(name) ?? make(file);
  made.set(name, found);
  return found;
}

async function make({ shape, tone, width }: BrandFile) {
  const svg = drawingOf(shape, tone);
  if (!width) return new Blob([svg], { type: "image/svg+xml" });
  const picture = await sharp(Buffer.from(svg), { density: 144 }).resize(width).png().toBuffer();
  return new Blob([new Uint8Array(picture)], { type: "image/png" });
}

/** All of it in one ZIP, with the texts in both languages, and who made each picture beside them. */
export const brandZip = (): ReadableStream<Uint8Array> => makeZip(entries());

async function* entries() {
  for (const file of brandFiles) yield { name: `${file.shape}/${nameOf(file)}`, input: await brandFile(file) };
  for (const locale of ["da", "en"] as const)
    yield { name: `texts-${locale}.txt`, input: Object.values(messages[locale].brand.texts).join("\n\n") };
  const pictures = await reusablePictures();
  for (const [at, { key, bytes }] of pictures.entries())
    yield { name: `pictures/${pictureName(at)}`, input: await readPart(key, 0, bytes - 1) };
  const told = pictures.map(({ alt, rights }, at) => `${pictureName(at)}\n${alt}\n${rights}\n`);
  if (told.length > 0) yield { name: "pictures/credits.txt", input: told.join("\n") };
}
