import "server-only";
import { eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import { billingAddresses, invoiceSenders, municipalities } from "@/db/schema";
import { municipalityCode, uuid } from "@/lib/input";
import { type Issued, numberOf, type Recipient, type Sender, stateOf, totals } from "@/lib/invoices/rules";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

type Line = Issued["lines"][number] & { id: string; credited: boolean };
type Row = {
  id: string;
  code: string;
  municipality: string;
  conference: string | null;
  quarterFrom: string | null;
  year: number | null;
  number: number | null;
  issuedOn: string | null;
  dueOn: string | null;
  issuedAt: string | null;
  sentAt: string | null;
  paidAt: string | null;
  late: boolean;
  reason: string;
  sender: Sender | null;
  recipient: Recipient | null;
  credits: { id: string; year: number; number: number; issuedOn: string } | null;
  notes: { id: string; year: number; number: number }[];
  lines: Line[];
  example: boolean;
};

const copenhagen = (moment: SQL) => sql`(${moment} at time zone 'Europe/Copenhagen')::date::text`;

const rows = (where: SQL) => sql`
  select i.id, i.municipality_code as code, m.name as municipality, c.title as conference, i.quarter_from::text as "quarterFrom", i.year, i.number,
    ${copenhagen(sql`i.issued_at`)} as "issuedOn", i.due_on::text as "dueOn", i.issued_at as "issuedAt", i.sent_at as "sentAt", i.paid_at as "paidAt",
    coalesce(i.credits_id is null and i.paid_at is null and i.due_on < app.today(), false) as late, i.reason, i.sender, i.recipient, i.example,
    (select jsonb_build_object('id', o.id, 'year', o.year, 'number', o.number, 'issuedOn', ${copenhagen(sql`o.issued_at`)}) from invoices o where o.id = i.credits_id) as credits,
    ${list(sql`select n.id, n.year, n.number from invoices n where n.credits_id = i.id order by n.number`)} as notes,
    ${list(sql`select l.id, l.description, l.quantity, l.price_ore as "priceOre", l.vat_percent as "vatPercent",
      exists (select from invoice_lines k where k.credits_line_id = l.id) as credited from invoice_lines l where l.invoice_id = i.id order by l.position`)} as lines
  from invoices i join municipalities m on m.code = i.municipality_code left join conferences c on c.id = i.conference_id
  where ${where} order by i.issued_at is not null, i.year desc, i.number desc, m.name limit 2000`;

const whole = ({ year, number, credits, notes, lines, ...row }: Row) => ({
  ...row,
  lines,
  number: year && number ? numberOf(year, number) : null,
  credits: credits && { ...credits, number: numberOf(credits.year, credits.number) },
  notes: notes.map((note) => ({ id: note.id, number: numberOf(note.year, note.number) })),
  totals: totals(lines),
  state: stateOf({ ...row, credited: !credits && lines.length > 0 && lines.every(({ credited }) => credited) }),
});

/** The invoices and credit notes that the viewer may see: drafts first, then the newest. */
export const allInvoices = cache(() =>
  read(async (tx) => (await tx.execute<Row>(rows(sql`true`))).map((row) => whole(row))),
);

export type Invoice = ReturnType<typeof whole>;

/** One invoice, or not found where the viewer may not see it. */
export const findInvoice = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) notFound();
  const [found] = await read((tx) => tx.execute<Row>(rows(sql`i.id = ${id}`)));
  return found ? whole(found) : notFound();
});

/** An invoice as it is sent; a draft is not found. */
export async function findIssued(id: string): Promise<Issued> {
  const { number, issuedOn, dueOn, sender, recipient, ...invoice } = await findInvoice(id);
  if (!number || !issuedOn || !dueOn || !sender || !recipient) notFound();
  return { ...invoice, number, issuedOn, dueOn, sender, recipient };
}

/** Conferences and quarters with seats that cost something and stand on no invoice; the newest first. */
export const collectable = () =>
  read((tx) =>
    tx.execute<{ id: string; title: string; quarterFrom: string; seats: number }>(sql`
      select c.id, c.title, date_trunc('quarter', c.starts_at at time zone 'Europe/Copenhagen')::date::text as "quarterFrom", count(*)::int as seats
      from conferences c, lateral app.unbilled(c.id, null) s group by c.id order by c.starts_at desc`),
  );

/** Where a municipality wants its invoices, empty until it is known; an unknown code is not found. */
export async function billingOf(code: string) {
  if (!municipalityCode.safeParse(code).success) notFound();
  const [found] = await read((tx) =>
    tx
      .select({
        code: municipalities.code,
        name: municipalities.name,
        gln: billingAddresses.gln,
        orderNumber: billingAddresses.orderNumber,
        contactReference: billingAddresses.contactReference,
      })
      .from(municipalities)
      .leftJoin(billingAddresses, eq(billingAddresses.municipalityCode, municipalities.code))
      .where(eq(municipalities.code, code)),
  );
  return found ?? notFound();
}

/** Who sends the invoices; nothing until the secretariat has said so. */
export const findSender = async (): Promise<Sender | undefined> => {
  const { lone, example, ...columns } = getTableColumns(invoiceSenders);
  return (await read((tx) => tx.select(columns).from(invoiceSenders)))[0];
};
