import { sql } from "drizzle-orm";
import { afterAll, beforeEach, expect, test } from "vitest";
import { key } from "./cast-keys";
import { freshDoor, settle } from "./fresh-door";
import { owner } from "./rehearsal";

/** What is done here is really done, and cleared away after. Læsø and Fanø: islands that the demo leaves alone. */
const [conference, first, second] = [key(39, 1), key(39, 2), key(39, 3)];
const [addressed, unaddressed] = ["825", "563"];
const drafts = Array.from({ length: 20 }, (_, n) => key(39, 10 + n));

const clear = async () => {
  await owner`delete from invoice_lines where invoice_id = any (${drafts})`;
  await owner`delete from invoices where municipality_code in (${addressed}, ${unaddressed})`;
  await owner`delete from sign_ups where conference_id = ${conference}`;
  await owner`delete from conferences where id = ${conference}`;
  await owner`delete from billing_addresses where municipality_code = ${addressed}`;
  await owner`delete from people where id in (${first}, ${second})`;
  await owner`delete from audit_entries where person_id in (${first}, ${second}) or municipality_code in (${addressed}, ${unaddressed})
    or subject = ${conference} or subject in (${first}, ${second})`;
};
beforeEach(async () => {
  await clear();
  await owner`insert into people (id, name) values (${first}, 'One'), (${second}, 'Two')`;
  await owner`insert into seats (person_id, forum, from_on) values (${first}, 'secretariat', app.today()), (${second}, 'secretariat', app.today())`;
  await owner`insert into conferences (id, title, summary, starts_at, ends_at, place, audience, capacity)
    values (${conference}, 'Race', '', now() + interval '1 day', now() + interval '2 days', 'P', 'members', 99)`;
  await owner`insert into billing_addresses (municipality_code, gln, order_number) values (${addressed}, '5798000416697', '1')`;
  await owner`insert into invoice_senders (name, cvr, street, postcode, city, contact_name, contact_address, bank_registration, bank_account, example)
    values ('S', '12345674', 'S', '1000', 'T', 'C', 'c@track.example', '1234', '1234567890', true) on conflict do nothing`;
});
afterAll(clear);

/** Drafts for quarters far away, one seat each. */
const plant = async (code: (n: number) => string) => {
  for (const [n, id] of drafts.entries()) {
    await owner`insert into sign_ups (id, conference_id, party_id, number, name, address, municipality_code, proved_at, confirmed_at, price_ore, price_why)
      values (${id}, ${conference}, ${id}, ${n}, 'N', ${`${n}@track.example`}, ${code(n)}, now(), now(), 100, 'conference')`;
    await owner`insert into invoices (id, municipality_code, quarter_from) values (${id}, ${code(n)}, ${`${2100 + n}-01-01`})`;
    await owner`insert into invoice_lines (invoice_id, sign_up_id, position, description, price_ore, vat_percent) values (${id}, ${id}, 1, 'D', 100, 25)`;
  }
};

const race = async (wanted: (n: number) => string) => {
  const { as } = await freshDoor({ connections: 20, deadline: 15_000 });
  const calls = drafts.map((_, n) =>
    as({ id: n % 2 ? first : second }, (tx) => tx.execute(sql`select app.issue_invoice(${wanted(n)})`)),
  );
  const { errors } = await settle(calls, 16_000);
  return (errors as { cause: { message: string } }[]).map(({ cause }) => cause.message);
};
const numbers = async () => {
  const found = await owner<
    { n: number }[]
  >`select number as n from invoices where municipality_code = ${addressed} and number is not null order by 1`;
  return found.map(({ n }) => n);
};

test("an invoice that two secretaries issue twenty times is issued once", async () => {
  await plant(() => addressed);
  expect(await race(() => drafts[0]!)).toEqual(Array(19).fill("invoiceIssued"));
  expect(await numbers()).toHaveLength(1);
});

test("twenty invoices issued at once, half of them refused, are numbered without a gap", async () => {
  await plant((n) => (n < 10 ? addressed : unaddressed));
  expect(await race((n) => drafts[n]!)).toEqual(Array(10).fill("invoiceAddress"));
  const given = await numbers();
  expect(given).toEqual(Array.from({ length: 10 }, (_, n) => given[0]! + n));
});
