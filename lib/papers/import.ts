import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Writer } from "@/db";
import { agendaItems, files, papers, paperVersions } from "@/db/schema";
import { the } from "@/lib/action";
import { paperInput } from "@/lib/papers/input";
import { nextNumber } from "@/lib/ranks";
import { Refused } from "@/lib/refused";
import { paperLimits } from "@/lib/upload-limits";
import { answerUpload, type Kept } from "@/lib/upload-route";

/** "Budget 2027.pdf" is the paper "Budget 2027". */
const titleOf = (name: string) => name.replace(/\.[a-z0-9]{2,5}$/i, "") || name;

/** Hangs files on an item as its next annexes, or, told which paper, one file as its new version. */
export function takePapers(request: Request, meeting: string, item: string) {
  const page = `/meetings/${encodeURIComponent(meeting)}/items/${encodeURIComponent(item)}/edit`;
  return answerUpload(request, {
    limits: paperLimits,
    back: page,
    keep: async (tx, kept, fields) => {
      const given = paperInput.safeParse({ ...fields, meeting, item });
      if (!given.success) throw new Refused("gone");
      const { paper, change } = given.data;
      await (paper ? replace(tx, paper, change, kept) : add(tx, meeting, item, kept));
      return page;
    },
  });
}

async function add(tx: Writer, meeting: string, item: string, kept: Kept[]) {
  const own = and(eq(agendaItems.id, item), eq(agendaItems.meetingId, meeting));
  const { next } = the(
    await tx
      .select({ next: nextNumber("papers", item) })
      .from(agendaItems)
      .where(own),
  );
  const rows = kept.map(({ id, name }, at) => ({
    agendaItemId: item,
    number: next + at,
    title: titleOf(name),
    fileId: id,
  }));
  the(await tx.insert(papers).values(rows).returning({ id: papers.id }));
}

/** What it was before stays, with its number and its word of what was new then. */
async function replace(tx: Writer, paper: string, change: string, kept: Kept[]) {
  const [file, ...others] = kept;
  if (!file || others.length > 0) throw new Refused("fileTooMany");
  const was = the(await tx.select().from(papers).where(eq(papers.id, paper)).for("update"));
  const { version, fileId } = was;
  await tx.insert(paperVersions).values({ paperId: paper, version, fileId, change: was.change });
  const next = { fileId: file.id, version: version + 1, change, pages: null, addedAt: sql`now()` };
  the(await tx.update(papers).set(next).where(eq(papers.id, paper)).returning({ id: papers.id }));
}

type Made = { key: string; name: string; contentType: string; bytes: number; title: string; addedBy: string };

/** Hangs a file that the portal made itself, and has stored, on an item as its next annex. */
export async function hangFile(tx: Writer, item: string, { title, ...file }: Made) {
  const { id } = the(await tx.insert(files).values(file).returning({ id: files.id }));
  const row = { agendaItemId: item, number: nextNumber("papers", item), title, fileId: id };
  the(await tx.insert(papers).values(row).returning({ id: papers.id }));
}
