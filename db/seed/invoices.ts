import { sql } from "drizzle-orm";
import { billingAddresses, invoiceSenders, signUps } from "../schema";
import type { Calendar } from "./calendar";
import { conferenceId } from "./conferences";
import { codeOf } from "./municipalities";
import { demo, personId, roster } from "./people";
import { happened, keyOf, type Writer } from "./writer";

/** Who came to the conference that was held, and who is coming to one that costs: two from Egedal, and so on. */
const came = { Egedal: 2, Gribskov: 1, Hvidovre: 2, "Lyngby-Taarbæk": 1 };
const coming = { Gribskov: 2 };
const addresses = { Egedal: "5798000099012", Gribskov: "5798000099029", Hvidovre: "5798000099036" };

/** Seats at two conferences, and the invoices for the first: one paid, one sent, one just issued, and a draft without an address. */
export async function writeInvoices(tx: Writer, calendar: Calendar) {
  const by = personId(demo.secretariat);
  const bank = { bankRegistration: "1234", bankAccount: "0012345678" };
  await tx.insert(invoiceSenders).values({
    ...{
      name: "Kulturmetropolen (eksempel)",
      cvr: "12345674",
      street: "Eksempelvej 1",
      postcode: "2610",
      city: "Rødovre",
    },
    ...{ contactName: "Ellen Brandstrup", contactAddress: demo.secretariat, ...bank, example: true },
  });
  const wanted = Object.entries(addresses).map(([name, gln], at) => {
    const reference = at % 2 ? { orderNumber: `45-${1000 + at}` } : { contactReference: "Kulturforvaltningen" };
    return { municipalityCode: codeOf(name), gln, ...reference, example: true };
  });
  await tx.insert(billingAddresses).values(wanted);
  await takeSeats(tx, "volunteers", came, calendar.ago(80));
  await takeSeats(tx, "youth", coming, calendar.ago(6));
  const held = conferenceId("volunteers");
  await happened(tx, calendar.ago(20), by, () => tx.execute(sql`select app.collect_invoices(${held}, null)`));
  await issue(tx, "Gribskov", calendar.ago(19), by);
  await issue(tx, "Egedal", calendar.ago(12), by);
  await issue(tx, "Hvidovre", calendar.ago(1), by);
  const [gribskov, egedal] = [codeOf("Gribskov"), codeOf("Egedal")];
  await tx.execute(sql`update invoices set example = true`);
  await tx.execute(sql`update invoices set sent_at = issued_at where municipality_code in (${gribskov}, ${egedal})`);
  await tx.execute(
    sql`update invoices set paid_at = ${calendar.ago(3).toISOString()} where municipality_code = ${gribskov}`,
  );
}

async function takeSeats(tx: Writer, conference: string, seats: Record<string, number>, at: Date) {
  const people = Object.entries(seats).flatMap(([town, count]) =>
    roster.filter(({ municipality, ended }) => municipality === town && !ended).slice(0, count),
  );
  const rows = people.map(({ name, title, address, municipality }) => {
    const moments = { signedUpAt: at, provedAt: at, confirmedAt: at };
    const who = {
      name,
      title,
      address,
      municipalityCode: codeOf(municipality),
      personId: personId(address),
      signedUpBy: personId(address),
    };
    const id = keyOf("sign-up", conference, address);
    return { id, partyId: id, conferenceId: conferenceId(conference), ...who, ...moments, example: true };
  });
  await tx.insert(signUps).values(rows).onConflictDoNothing();
}

/** Issued some days ago, in this year: its number is this year's. */
async function issue(tx: Writer, town: string, at: Date, by: string) {
  const draft = sql`(select id from invoices where municipality_code = ${codeOf(town)} and issued_at is null)`;
  await happened(tx, at, by, () => tx.execute(sql`select app.issue_invoice(${draft})`));
  await tx.execute(sql`with day as (select greatest(${at.toISOString()}::timestamptz, date_trunc('year', now())) as at)
    update invoices set issued_at = day.at, due_on = day.at::date + 30 from day where municipality_code = ${codeOf(town)}`);
}
