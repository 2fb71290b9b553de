"use server";

import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { Writer } from "@/db";
import { dataRequests, datasets, datasetVersions, files } from "@/db/schema";
import { formAction, reload, signedAction, the } from "@/lib/action";
import { addToDataset } from "@/lib/datasets/import";
import { csv } from "@/lib/exports";
import { dropFile, keepUpload } from "@/lib/files";
import { Refused } from "@/lib/refused";
import { texts } from "@/lib/sql";
import { type Cell, joined } from "@/lib/tables/rules";
import { requireForum, write } from "@/lib/viewer";
import { askMoreInput, dataRequestInput, dataRequestStepInput } from "./input";

const viewerId = sql`app.viewer_id()`;
const one = (id: string) => eq(dataRequests.id, id);

/** Asks municipalities for data; each is told by mail. */
export const askForData = formAction(
  dataRequestInput,
  async (tx, { municipalities, ...given }) => {
    const added = tx.insert(dataRequests).values({ ...given, askedBy: viewerId });
    const { id } = the(await added.returning({ id: dataRequests.id }));
    await tx.execute(sql`select app.ask_for_data(${id}, ${texts(municipalities)})`);
    return id;
  },
  (id) => redirect(`/datasets/requests/${id}` as Route),
);

/** Asks more of them. */
export const askMore = formAction(
  askMoreInput,
  (tx, { id, municipalities }) => tx.execute(sql`select app.ask_for_data(${id}, ${texts(municipalities)})`),
  reload,
);

/** Reminds who has not answered and was not reminded today. */
export const remindOfData = formAction(
  dataRequestStepInput,
  (tx, { id }) => tx.execute<{ told: number }>(sql`select app.remind_data(${id}) as told`),
  async ([row]) => {
    reload();
    return { done: true, message: (await getTranslations("data-requests"))("reminded", { count: row?.told ?? 0 }) };
  },
);

/** Takes no more answers. */
export const closeRequest = formAction(
  dataRequestStepInput,
  async (tx, { id }) =>
    the(await tx.update(dataRequests).set({ closedAt: sql`now()` }).where(one(id)).returning({ id: dataRequests.id })),
  reload,
);

/** So many rows of all answers together make one dataset. */
const mostRows = 50_000;
type AnswerTable = { id: string; municipality: string; columns: { name: string }[]; rows: number };

/** Joins each municipality's newest table into one: a dataset of its own, or a new version of it. */
export const joinAnswers = signedAction(
  dataRequestStepInput,
  async ({ id }) => {
    const viewer = await requireForum("secretariat");
    const [t, key] = [await getTranslations("data-requests.joined"), randomUUID()];
    try {
      return await write(viewer, async (tx) => {
        const request = the(await tx.select().from(dataRequests).where(one(id)).for("update"));
        const { content, count } = await joinedCsv(tx, id, t("municipality"));
        await keepUpload(key, Buffer.from(content));
        const made = {
          key,
          name: `${request.title.replaceAll(/[\\/]/g, "-")}.csv`,
          contentType: "text/csv",
          bytes: Buffer.byteLength(content),
        };
        const file = the(
          await tx
            .insert(files)
            .values({ ...made, addedBy: viewerId })
            .returning({ id: files.id }),
        );
        const datasetId = request.datasetId ?? (await newDataset(tx, request, t("source")));
        await tx.update(dataRequests).set({ datasetId }).where(one(id)).returning({ id: dataRequests.id });
        const kept = [{ id: file.id, kind: "csv" as const, name: made.name, bytes: made.bytes }];
        return addToDataset(tx, datasetId, kept, { note: t("note", { count }) });
      });
    } catch (error) {
      await dropFile(key).catch(() => {}); // it may not have come so far
      throw error;
    }
  },
  (path) => redirect(path as Route),
);

async function newDataset(tx: Writer, { title, description }: typeof dataRequests.$inferSelect, source: string) {
  const given = { title, description, source, visibility: "members" as const, createdBy: viewerId };
  const { id } = the(await tx.insert(datasets).values(given).returning({ id: datasets.id }));
  the(
    await tx
      .insert(datasetVersions)
      .values({ datasetId: id, number: 1, madeBy: viewerId })
      .returning({ id: datasetVersions.id }),
  );
  return id;
}

async function joinedCsv(tx: Writer, id: string, whose: string) {
  const tables = await tx.execute<AnswerTable>(sql`
    select distinct on (a.municipality_code) a.file_id as id, m.name as municipality, t.columns, t.rows from data_answers a
      join data_tables t on t.file_id = a.file_id and t.state = 'done' join municipalities m on m.code = a.municipality_code
    where a.request_id = ${id} order by a.municipality_code, a.answered_at desc`);
  if (tables.length === 0) throw new Refused("noTables");
  if (tables.reduce((sum, { rows }) => sum + rows, 0) > mostRows) throw new Refused("tooManyToJoin");
  const parts = [];
  for (const { id: table, municipality, columns } of tables) {
    const rows = await tx.execute<{ cells: Cell[] }>(
      sql`select cells from data_rows where file_id = ${table} order by number`,
    );
    parts.push({ municipality, columns: columns.map(({ name }) => name), rows: rows.map(({ cells }) => cells) });
  }
  parts.sort((a, b) => a.municipality.localeCompare(b.municipality, "da"));
  return { content: csv({ name: "", ...joined(parts, whose) }), count: tables.length };
}
