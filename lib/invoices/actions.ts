"use server";

import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { billingAddresses, invoiceSenders, invoices } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { Refused } from "@/lib/refused";
import { texts } from "@/lib/sql";
import { billingInput, collectInput, creditInput, invoiceInput, markInput, senderInput } from "./input";

const to = (path: string) => () => {
  revalidatePath("/", "layout");
  redirect(path as Route);
};

/** Drafts for a conference or a quarter, one for each municipality. */
export const collectInvoices = formAction(
  collectInput,
  async (tx, { scope: { conferenceId, quarterFrom } }) => {
    const [row] = await tx.execute<{ collected: number }>(
      sql`select app.collect_invoices(${conferenceId}::uuid, ${quarterFrom}::date) as collected`,
    );
    if (!row?.collected) throw new Refused("nothingToInvoice");
  },
  to("/secretariat/invoices?done=collected"),
);

/** Gives a draft its number; the municipality sees it from now on. */
export const issueInvoice = formAction(
  invoiceInput,
  async (tx, { id }) => void (await tx.execute(sql`select app.issue_invoice(${id})`)),
  reload,
);

/** Says that an issued invoice has been sent, or paid. */
export const markInvoice = formAction(
  markInput,
  async (tx, { id, mark }) => {
    const column = mark === "sent" ? invoices.sentAt : invoices.paidAt;
    const set = mark === "sent" ? { sentAt: sql`now()` } : { paidAt: sql`now()` };
    const open = and(eq(invoices.id, id), isNotNull(invoices.issuedAt), isNull(column));
    return the(await tx.update(invoices).set(set).where(open).returning({ id: invoices.id }), "changed");
  },
  reload,
);

/** Takes lines of an issued invoice back with a credit note, which is shown. */
export const creditInvoice = formAction(
  creditInput,
  async (tx, { id, lines, reason }) => {
    const credited = sql`select app.credit_invoice(${id}, ${texts(lines, "uuid")}, ${reason}) as id`;
    return the(await tx.execute<{ id: string }>(credited)).id;
  },
  (note) => to(`/invoices/${note}`)(),
);

/** Throws a draft away; its seats can be collected again. */
export const removeDraft = formAction(
  invoiceInput,
  async (tx, { id }) =>
    the(
      await tx
        .delete(invoices)
        .where(and(eq(invoices.id, id), isNull(invoices.issuedAt)))
        .returning({ id: invoices.id }),
    ),
  to("/secretariat/invoices?done=removed"),
);

/** Where a municipality wants its invoices. */
export const saveBilling = formAction(
  billingInput,
  async (tx, { code, ...values }) => {
    const row = { ...values, example: false };
    return the(
      await tx
        .insert(billingAddresses)
        .values({ ...row, municipalityCode: code })
        .onConflictDoUpdate({ target: billingAddresses.municipalityCode, set: row })
        .returning({ code: billingAddresses.municipalityCode }),
    );
  },
  to("/secretariat/invoices?done=address"),
);

/** Who sends the invoices, and where they are paid. */
export const saveSender = formAction(
  senderInput,
  async (tx, values) => {
    const row = { ...values, example: false };
    return the(
      await tx
        .insert(invoiceSenders)
        .values(row)
        .onConflictDoUpdate({ target: invoiceSenders.lone, set: row })
        .returning({ name: invoiceSenders.name }),
    );
  },
  to("/secretariat/invoices?done=sender"),
);
