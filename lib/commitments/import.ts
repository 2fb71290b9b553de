import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import { getTranslations } from "next-intl/server";
import type { Writer } from "@/db";
import { agendaItems, commitments, files, papers } from "@/db/schema";
import { the } from "@/lib/action";
import { commitmentsPaper, paperMarkdown } from "@/lib/commitments/document";
import { standingCommitments } from "@/lib/commitments/queries";
import { dropFile, storeFile } from "@/lib/files";
import { municipalityCode, uuid } from "@/lib/input";
import type { Paper } from "@/lib/paper";
import { paperDocx } from "@/lib/paper-docx";
import { paperPdf } from "@/lib/paper-pdf";
import { nextNumber } from "@/lib/ranks";
import { Refused } from "@/lib/refused";
import { board } from "@/lib/standings/queries";
import { letterLimits } from "@/lib/upload-limits";
import { answerUpload } from "@/lib/upload-route";
import { requireForum, type Viewer, write } from "@/lib/viewer";

/** The status of all commitments, as a paper of today. */
export async function reportPaper(): Promise<Paper> {
  const t = await getTranslations({ locale: "da", namespace: "commitments.report" });
  return commitmentsPaper(await board(), await standingCommitments(), t);
}

/** Hangs the document on a commitment that has none yet. */
export function takeDocument(request: Request, code: string, id: string) {
  if (!municipalityCode.safeParse(code).success || !uuid.safeParse(id).success)
    return new Response(null, { status: 404 });
  const page = `/secretariat/municipalities/${code}`;
  return answerUpload(request, {
    limits: letterLimits,
    back: page,
    keep: async (tx, [file], _fields) => {
      const own = and(eq(commitments.id, id), eq(commitments.municipalityCode, code), isNull(commitments.fileId));
      const hung = tx.update(commitments).set({ fileId: file?.id ?? null });
      the(await hung.where(own).returning({ id: commitments.id }), "changed");
      return page;
    },
  });
}

/** Puts the report on a coming meeting's agenda with both papers; answers the item's key. Refused, no file is left behind. */
export async function putReport(meeting: string): Promise<string> {
  const viewer = await requireForum("secretariat");
  const paper = await reportPaper();
  const kept = [
    { key: randomUUID(), name: `${paper.title}.docx`, content: await paperDocx(paper) },
    { key: randomUUID(), name: `${paper.title}.pdf`, content: await paperPdf(paper) },
  ];
  try {
    const stored: Stored[] = [];
    for (const { key, name, content } of kept) stored.push({ key, name, ...(await storeFile(key, content)) });
    return await write(viewer, (tx) => writeItem(tx, viewer, meeting, paper, stored));
  } catch (error) {
    for (const { key } of kept) await dropFile(key).catch(console.error);
    throw error;
  }
}

type Stored = { key: string; name: string; contentType: string; bytes: number };

async function writeItem(tx: Writer, { id: addedBy }: Viewer, meeting: string, paper: Paper, stored: Stored[]) {
  const [coming] = await tx.execute(
    sql`select from meetings where id = ${meeting} and ends_at > now() and cancelled_at is null for update`,
  );
  if (!coming) throw new Refused("meetingPast");
  const row = { title: paper.title, kind: "orientation" as const, visibility: "members" as const };
  const number = nextNumber("agenda_items", meeting);
  const item = { ...row, meetingId: meeting, number, body: paperMarkdown(paper) };
  const { id } = the(await tx.insert(agendaItems).values(item).returning({ id: agendaItems.id }));
  for (const [at, file] of stored.entries()) {
    const kept = the(
      await tx
        .insert(files)
        .values({ ...file, addedBy })
        .returning({ id: files.id }),
    );
    const annex = { agendaItemId: id, number: at + 1, title: paper.title, fileId: kept.id };
    the(await tx.insert(papers).values(annex).returning({ id: papers.id }));
  }
  return id;
}
