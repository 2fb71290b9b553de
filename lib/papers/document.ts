import { Readable } from "node:stream";
import { makeZip } from "client-zip";
import { readPart, sizeOf } from "@/lib/files";

type Named = { key: string; label: string; name: string; addedAt: string };

/** Files in one ZIP, each opened when its turn comes, so that a large one needs little memory; one that is gone is left out. */
export const bundle = (papers: Named[]): ReadableStream<Uint8Array> => makeZip(entries(papers));

async function* entries(papers: Named[]) {
  for (const { key, label, name, addedAt } of papers) {
    const size = await sizeOf(key);
    if (size === undefined) continue;
    const input = Readable.toWeb(await readPart(key, 0, size - 1)) as ReadableStream<Uint8Array>;
    yield { name: fileName(label, name), lastModified: new Date(addedAt), size, input };
  }
}

/** "4 Bilag 1: Musik" of "x.pdf" is "4 Bilag 1 Musik.pdf": a name that every system takes. */
const fileName = (label: string, name: string) => {
  const plain = label.replaceAll(/[\\/:*?"<>|\p{Cc}\s]+/gu, " ").trim();
  return `${plain.slice(0, 120)}${/\.[a-z0-9]{2,5}$/i.exec(name)?.[0] ?? ""}`;
};
