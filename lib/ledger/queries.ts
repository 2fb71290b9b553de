import "server-only";
import { and, desc, eq, gte, lte, sql } from "drizzle-orm";
import { ledgerEntries, municipalities, people, projects } from "@/db/schema";
import type { entryNarrowing } from "@/lib/ledger/input";
import { readOpenly } from "@/lib/viewer";

type Asked = ReturnType<typeof entryNarrowing>;
export type EntryNarrowing = { [Name in keyof Asked]?: Asked[Name] | undefined };

export const entryPageSize = 100;

/** Entries that match, as far as the viewer may see them, the newest first; one more than a page tells that there is more. */
export const findEntries = (
  { municipality, kind, project, from, until, page = 1 }: EntryNarrowing,
  most = entryPageSize + 1,
) =>
  readOpenly((tx) =>
    tx
      .select({
        id: ledgerEntries.id,
        code: ledgerEntries.municipalityCode,
        municipality: municipalities.name,
        kind: ledgerEntries.kind,
        onDay: ledgerEntries.onDay,
        quantity: ledgerEntries.quantity,
        amountOre: ledgerEntries.amountOre,
        source: ledgerEntries.source,
        open: ledgerEntries.open,
        project: projects.title,
        enteredBy: people.name,
        enteredAt: ledgerEntries.enteredAt,
        removable: sql<boolean>`((select app.is_secretariat()) or ${ledgerEntries.enteredBy} = (select app.viewer_id()))`,
        example: ledgerEntries.example,
      })
      .from(ledgerEntries)
      .innerJoin(municipalities, eq(municipalities.code, ledgerEntries.municipalityCode))
      .leftJoin(projects, eq(projects.id, ledgerEntries.projectId))
      .leftJoin(people, eq(people.id, ledgerEntries.enteredBy))
      .where(
        and(
          municipality ? eq(ledgerEntries.municipalityCode, municipality) : undefined,
          kind ? eq(ledgerEntries.kind, kind) : undefined,
          project ? eq(ledgerEntries.projectId, project) : undefined,
          from ? gte(ledgerEntries.onDay, from) : undefined,
          until ? lte(ledgerEntries.onDay, until) : undefined,
        ),
      )
      .orderBy(desc(ledgerEntries.onDay), desc(ledgerEntries.id))
      .limit(most)
      .offset((page - 1) * entryPageSize),
  );

export type Entry = Awaited<ReturnType<typeof findEntries>>[number];
