import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { fileStore } from "../files";
import { files, papers } from "../schema";
import { documentOf } from "./documents";
import { keyOf, type Writer } from "./writer";

/** Papers are real files: made from the texts beside this file, kept in the files' folder, hung on their items. */
export async function writePapers(tx: Writer, items: { itemId: string; papers: string[] }[], next: string) {
  const made = new Map<string, Awaited<ReturnType<typeof makeFile>>>();
  for (const key of new Set(items.flatMap((item) => item.papers))) made.set(key, await makeFile(key, next));
  await tx.insert(files).values([...made.values()].map(({ file }) => file));
  await tx.insert(papers).values(
    items.flatMap(({ itemId, papers }) =>
      papers.map((key, place) => {
        const { title, pages, file } = made.get(key)!;
        const id = keyOf("paper", itemId, key);
        const row = { id, agendaItemId: itemId, number: place + 1, title, fileId: file.id, pages, example: true };
        return { ...row, addedAt: eightDaysBefore(itemId) };
      }),
    ),
  );
  await tx.execute(sql`update files f set added_at = p.at
    from (select file_id, min(added_at) as at from papers group by file_id) p where p.file_id = f.id`);
}

/** When a paper comes, and its file for the first meeting that it is for. */
const eightDaysBefore = (itemId: string) => sql`(select least(now(), m.starts_at - interval '8 days')
  from agenda_items i join meetings m on m.id = i.meeting_id where i.id = ${itemId})`;

async function makeFile(key: string, next: string) {
  const text = readFileSync(`${import.meta.dirname}/papers/${key}.md`, "utf8").replaceAll("{next}", next);
  const { title, bytes, pages } = await documentOf(text);
  const file = {
    id: keyOf("file", key),
    key: keyOf("file on disk", key),
    name: `${title.replace(":", " –")}.pdf`,
    contentType: "application/pdf",
    bytes: bytes.length,
  };
  await (await fileStore()).driver.put(file.key, bytes);
  return { title, pages, file };
}
