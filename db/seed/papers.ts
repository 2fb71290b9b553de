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
        return { id, agendaItemId: itemId, number: place + 1, title, fileId: file.id, pages, example: true };
      }),
    ),
  );
  // A paper comes eight days before the first meeting that it is for.
  await tx.execute(sql`update files f set added_at = least(now(), (select min(m.starts_at) - interval '8 days' from papers p
    join agenda_items i on i.id = p.agenda_item_id join meetings m on m.id = i.meeting_id where p.file_id = f.id))`);
}

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
