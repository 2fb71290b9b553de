import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { conferences, signUps } from "./cast-conferences";
import { invoices } from "./cast-invoices";
import { cast, key, towns } from "./cast-keys";
import { call, reads, refused, type Tx, writes } from "./rehearsal";

const forbidden = "42501";
const secretariat = person("secretariat");
const issue = (id: string) => `select app.issue_invoice('${id}') as it`;
const credit = (id: string, lines = [id]) =>
  `select app.credit_invoice('${id}', array['${lines.join("','")}']::uuid[], 'why') as it`;
const collect = (conference: string) => `select app.collect_invoices('${conference}', null) as it`;
const lines = (tx: Tx, invoice: string) =>
  tx<
    { description: string; price_ore: number }[]
  >`select description, price_ore from invoice_lines where invoice_id = ${invoice} order by position`;
const found = async (tx: Tx, id: string) => (await tx`select * from invoices where id = ${id}`)[0]!;

describe("who reads invoices", () => {
  const invoiced = "select id as it from invoices";
  onStage("a municipality's own people read its issued invoices, and no draft", async (tx) => {
    expect(await reads(tx, person("kmk"), invoiced)).toEqual([invoices.home]);
    expect(await reads(tx, person("kmp"), invoiced)).toEqual([invoices.home]);
    expect(await reads(tx, person("kmk"), "select invoice_id as it from invoice_lines")).toEqual([invoices.home]);
  });
  onStage("a guest never sees another municipality's invoice", async (tx) => {
    expect(await reads(tx, person("guest"), invoiced)).toEqual([invoices.guest]);
    expect(await reads(tx, person("neighbour"), invoiced)).toEqual([]);
    expect(await reads(tx, person("guest"), "select invoice_id as it from invoice_lines")).toEqual([invoices.guest]);
  });
  onStage("a project leader, somebody shut out and a stranger see none", async (tx) => {
    for (const who of [person("project"), person("deactivated"), null])
      expect(await reads(tx, who, invoiced)).toEqual([]);
  });
});

describe("who changes invoices", () => {
  onStage("nobody but the secretariat collects, issues or credits", async (tx) => {
    for (const who of ["kmp", "kmk", "project", "guest"] as const)
      for (const step of [collect(conferences.open), issue(invoices.draft), credit(invoices.home)])
        expect(await refused(tx, person(who), step)).toBe(forbidden);
  });
  onStage("nobody but the secretariat says that one is sent or paid", async (tx) => {
    const paid = `update invoices set paid_at = now() where id = '${invoices.home}'`;
    expect(await writes(tx, person("kmk"), paid)).toBe(0);
    expect(await writes(tx, secretariat, paid)).toBe(1);
  });
  onStage("not even the secretariat changes a line, a number, or takes an issued one away", async (tx) => {
    for (const step of [
      "update invoice_lines set price_ore = 1",
      "insert into invoices (municipality_code, quarter_from) values ('901', '2026-01-01')",
      "update invoices set number = 1",
    ])
      expect(await refused(tx, secretariat, step)).toBe(forbidden);
    const remove = (id: string) => `delete from invoices where id = '${id}'`;
    expect(await writes(tx, secretariat, remove(invoices.home))).toBe(0);
    expect(await writes(tx, secretariat, remove(invoices.draft))).toBe(1);
  });
});

describe("collecting", () => {
  onStage("makes one draft for each municipality with seats that cost, and again changes nothing", async (tx) => {
    await tx`delete from invoices where conference_id = ${conferences.open}`;
    expect(await call(tx, secretariat, collect(conferences.open))).toBe(2);
    expect(await call(tx, secretariat, collect(conferences.open))).toBe(0);
    const drafts =
      await tx`select municipality_code as code, (select count(*)::int from invoice_lines where invoice_id = i.id) as seats from invoices i
      where conference_id = ${conferences.open} order by 1`;
    expect(drafts.map(({ code, seats }) => [code, seats])).toEqual([
      [towns.home, 2],
      [towns.guest, 1],
    ]);
  });
  onStage("adds who comes later to the draft, and leaves out who pays nothing, waits or has cancelled", async (tx) => {
    const add = (n: number, set: string) =>
      tx.unsafe(`insert into sign_ups (id, conference_id, party_id, number, name, address, municipality_code, price_why, proved_at, ${set.split("=")[0]})
        values ('${key(38, n)}', '${conferences.open}', '${key(38, n)}', ${n}, 'late ${n}', 'late${n}@stage.example', '${towns.home}', 'conference', now(), ${set.split("=")[1]})`);
    await add(50, "price_ore, confirmed_at=100, now()");
    await add(51, "price_ore, confirmed_at=0, now()");
    await add(52, "price_ore=100");
    await add(53, "price_ore, confirmed_at, cancelled_at=100, now(), now()");
    await call(tx, secretariat, collect(conferences.open));
    expect((await lines(tx, invoices.draft)).map(({ price_ore }) => price_ore)).toEqual([45_000, 100]);
    await tx`update sign_ups set cancelled_at = now() where id in (${key(38, 50)}, ${signUps.colleague})`;
    await call(tx, secretariat, collect(conferences.open));
    expect(await tx`select from invoices where id = ${invoices.draft}`).toHaveLength(0);
  });
  onStage("takes all conferences that began in a quarter", async (tx) => {
    await tx`delete from invoices where conference_id = ${conferences.open}`;
    await tx`update conferences set starts_at = '2031-04-01 00:30 Europe/Copenhagen', ends_at = '2031-04-02' where id = ${conferences.open}`;
    const quarter = (from: string) => `select app.collect_invoices(null, '${from}') as it`;
    expect(await call(tx, secretariat, quarter("2031-01-01"))).toBe(0);
    expect(await call(tx, secretariat, quarter("2031-04-01"))).toBe(2);
  });
});

describe("issuing", () => {
  onStage("gives the next number of the year and keeps sender and recipient as they are", async (tx) => {
    const [before] = await tx<
      { last: number }[]
    >`select coalesce(max(last), 0) as last from invoice_counters where year = extract(year from app.today())`;
    await call(tx, secretariat, issue(invoices.draft));
    const { number, sender, recipient, due_on, issued_by } = await found(tx, invoices.draft);
    expect([number, issued_by]).toEqual([before!.last + 1, cast.secretariat]);
    expect(sender).toMatchObject({ name: "Sender", bankRegistration: "1234" });
    expect(recipient).toMatchObject({ gln: "5798000416697", orderNumber: "1" });
    expect(await tx`select from invoices where id = ${invoices.draft} and due_on = app.today() + 30`).toHaveLength(1);
    expect(due_on).toBeTruthy();
  });
  const told = (tx: Tx, kind: string) =>
    tx`select address, data ->> 'ore' as ore from mails where kind = ${kind} and municipality_code = ${towns.home} and queued_at = now()`;
  onStage("and crediting tell the municipality's culture head by mail", async (tx) => {
    await call(tx, secretariat, issue(invoices.draft));
    expect(await told(tx, "invoice_issued")).toEqual([{ address: "kmk@stage.example", ore: "45000" }]);
    await call(tx, secretariat, credit(invoices.draft));
    expect(await told(tx, "invoice_credited")).toEqual([{ address: "kmk@stage.example", ore: "45000" }]);
  });
  onStage("twice is refused", async (tx) => {
    await call(tx, secretariat, issue(invoices.draft));
    expect(await refused(tx, secretariat, issue(invoices.draft))).toBe("invoiceIssued");
  });
  onStage("without an address or a sender is refused, and no number is lost", async (tx) => {
    const last = () => tx`select year, last from invoice_counters order by 1`;
    const before = await last();
    await tx`delete from billing_addresses where municipality_code = ${towns.home}`;
    expect(await refused(tx, secretariat, issue(invoices.draft))).toBe("invoiceAddress");
    await tx`delete from invoice_senders`;
    expect(await refused(tx, secretariat, issue(invoices.draft))).toBe("invoiceSender");
    expect(await last()).toEqual(before);
  });
  onStage("a draft whose seats are all cancelled is gone", async (tx) => {
    await tx`update sign_ups set cancelled_at = now() where id = ${signUps.colleague}`;
    expect(await refused(tx, secretariat, issue(invoices.draft))).toBe("gone");
  });
});

describe("crediting", () => {
  onStage("takes every line back once, in a note with a number of its own", async (tx) => {
    const note = (await call(tx, secretariat, credit(invoices.home))) as string;
    expect(await found(tx, note)).toMatchObject({ credits_id: invoices.home, reason: "why" });
    expect(await lines(tx, note)).toEqual([{ description: "home", price_ore: 45_000 }]);
    expect(await refused(tx, secretariat, credit(invoices.home))).toBe("invoiceCredited");
    expect(await refused(tx, secretariat, credit(note, [note]))).toBe("invoiceCredited");
  });
  onStage("a draft, or lines of another invoice, is refused", async (tx) => {
    expect(await refused(tx, secretariat, credit(invoices.draft))).toBe("invoiceCredited");
    expect(await refused(tx, secretariat, credit(invoices.home, [invoices.guest]))).toBe("invoiceCredited");
  });
  onStage("a seat whose line is taken back can be invoiced again", async (tx) => {
    await call(tx, secretariat, credit(invoices.guest));
    expect(await call(tx, secretariat, collect(conferences.open))).toBe(1);
  });
  const cancel = (seat: string) => `select app.cancel_sign_up(null, '${seat}', 'ill') as it`;
  const notes = (tx: Tx) =>
    tx<
      { credits_id: string; issued_by: string | null }[]
    >`select credits_id, issued_by from invoices where credits_id is not null`;
  onStage("a seat given back in time is credited at once, in nobody's name", async (tx) => {
    await call(tx, person("guest"), cancel(signUps.guest));
    expect(await notes(tx)).toMatchObject([{ credits_id: invoices.guest, issued_by: null }]);
    await call(tx, person("kmk"), cancel(signUps.colleague));
    expect(await tx`select from invoices where id = ${invoices.draft}`).toHaveLength(0);
    expect(await notes(tx)).toHaveLength(1);
  });
  onStage("a seat that the secretariat takes back after the last day is not credited by itself", async (tx) => {
    await tx`update conferences set cancel_by = now() - interval '1 minute' where id = ${conferences.open}`;
    await call(tx, secretariat, cancel(signUps.guest));
    expect(await notes(tx)).toEqual([]);
  });
  onStage("a conference cancelled with invoices out credits them and forgets its drafts", async (tx) => {
    await writes(
      tx,
      secretariat,
      `update conferences set cancelled_at = now(), cancel_reason = 'storm' where id = '${conferences.open}'`,
    );
    const given = await tx`select credits_id, reason from invoices where credits_id is not null order by number`;
    expect(given.map(({ credits_id }) => credits_id)).toEqual([invoices.home, invoices.guest]);
    expect(given[0]?.reason).toBe("open: storm");
    expect(await tx`select from invoices where id = ${invoices.draft}`).toHaveLength(0);
    expect(await call(tx, secretariat, collect(conferences.open))).toBe(0);
  });
});
