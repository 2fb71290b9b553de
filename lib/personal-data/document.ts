import { eq, sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { municipalities, people } from "@/db/schema";
import { camel } from "@/lib/audit/rules";
import { formatDay } from "@/lib/dates";
import { fileResponse } from "@/lib/exports";
import type { Block, Paper } from "@/lib/paper";
import { paperPdf } from "@/lib/paper-pdf";
import { inOrder, lineOf, type PersonData } from "@/lib/personal-data/rules";
import { requireViewer, write } from "@/lib/viewer";

/** So many rows of a kind stand on paper; the file for machines has them all. */
const most = 200;

/** Everything about a person as a file to keep, to be read (PDF) or to be taken elsewhere (JSON). That it was fetched is written down. */
export async function personFile(id: string, format: string | null) {
  const viewer = await requireViewer();
  if (viewer.preview) notFound();
  const { data, towns } = await write(viewer, async (tx) => {
    const [known] = await tx.select({ id: people.id }).from(people).where(eq(people.id, id));
    if (!known) return notFound();
    const [row] = await tx.execute<{ data: PersonData }>(sql`select app.person_data(${id}) as data`);
    const { code, name } = municipalities;
    return { data: row?.data ?? {}, towns: await tx.select({ code, name }).from(municipalities) };
  });
  const t = await getTranslations("personalData");
  if (format !== "pdf") return fileResponse(JSON.stringify(data, null, 2), "application/json", `${t("file")}.json`);
  return fileResponse(
    await paperPdf(await paperOf(data, new Map(towns.map(({ code, name }) => [code, name])))),
    "application/pdf",
    `${t("file")}.pdf`,
  );
}

async function paperOf(data: PersonData, towns: Map<unknown, string>): Promise<Paper> {
  const [t, locale] = [await getTranslations("personalData"), await getLocale()];
  const placeOf = await placeWords();
  const [fields, columns] = [await getTranslations("personalData.fields"), await getTranslations("audit.columns")];
  const wordOf = (column: string) => {
    const key = camel(column);
    if (fields.has(key as "task")) return fields(key as "task");
    return columns.has(key as "name") ? columns(key as "name") : column.replaceAll("_", " ");
  };
  const blocks = inOrder(data).flatMap(([place, rows]): Block[] => {
    const items = rows
      .slice(0, most)
      .map((row) => lineOf({ ...row, municipality_code: towns.get(row.municipality_code) ?? null }, wordOf, t("yes")))
      .filter(Boolean);
    if (items.length === 0) return [];
    const rest: Block[] = rows.length > most ? [{ kind: "text", text: t("more", { count: rows.length - most }) }] : [];
    return [{ kind: "heading", text: placeOf(place) }, { kind: "list", items }, ...rest];
  });
  const name = String(data.people?.[0]?.name ?? "");
  return {
    title: t("paper", { name }),
    sender: t("sender", { day: formatDay(new Date(), locale) }),
    lead: t("paperLead"),
    blocks,
    locale,
  };
}

/** What a table holds, in words. */
export async function placeWords() {
  const [own, audited] = [await getTranslations("personalData.places"), await getTranslations("audit.tables")];
  return (place: string) => (own.has(place as "mails") ? own(place as "mails") : audited(place as "people"));
}
