/** True for a GLN (EAN): thirteen digits, of which the last is the check digit of the others. */
export function isGln(text: string) {
  if (!/^\d{13}$/.test(text)) return false;
  const sum = [...text.slice(0, 12)].reduce((all, digit, at) => all + Number(digit) * (at % 2 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10 === Number(text.at(-1));
}

const cvrWeights = [2, 7, 6, 5, 4, 3, 2, 1];

/** True for a CVR number: eight digits whose weighed sum is divisible by eleven. */
export const isCvr = (text: string) =>
  /^[1-9]\d{7}$/.test(text) &&
  [...text].reduce((all, digit, at) => all + Number(digit) * cvrWeights[at]!, 0) % 11 === 0;

/** What was promised for so many seats: øre for each, VAT of so many per cent in it. */
export type Line = { quantity: number; priceOre: number; vatPercent: number };

/** Øre without VAT, which may be a fraction of one for a single seat; never for a line. */
export const netPrice = ({ priceOre, vatPercent }: Line) => (priceOre * 100) / (100 + vatPercent);

/** A line's øre without VAT. */
export const netOre = (line: Line) => Math.round(line.quantity * netPrice(line));

export type Rate = { vatPercent: number; netOre: number; vatOre: number };

/** Sums of an invoice in øre; `roundingOre` makes up for VAT that is counted on the sum, so that the promised prices hold. */
export type Totals = { rates: Rate[]; netOre: number; vatOre: number; roundingOre: number; payableOre: number };

/** VAT for each rate on the sum of its lines, and what is to be paid: exactly what was promised. */
export function totals(lines: readonly Line[]): Totals {
  const add = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
  const rates = [...Map.groupBy(lines, ({ vatPercent }) => vatPercent)]
    .toSorted(([a], [b]) => b - a)
    .map(([vatPercent, those]) => {
      const net = add(those.map(netOre));
      return { vatPercent, netOre: net, vatOre: Math.round((net * vatPercent) / 100) };
    });
  const [net, vat] = [add(rates.map(({ netOre }) => netOre)), add(rates.map(({ vatOre }) => vatOre))];
  const payableOre = add(lines.map(({ quantity, priceOre }) => quantity * priceOre));
  return { rates, netOre: net, vatOre: vat, roundingOre: payableOre - net - vat, payableOre };
}

export const states = ["draft", "issued", "sent", "paid", "credited"] as const;
export type State = (typeof states)[number];

/** Moments of an invoice; `credited` is true where every line of it has been credited. */
export type Moments = Record<"issuedAt" | "sentAt" | "paidAt", Date | string | null> & { credited: boolean };

/** Where an invoice stands. One that was paid and then credited is credited: the money is to go back. */
export function stateOf({ issuedAt, sentAt, paidAt, credited }: Moments): State {
  if (!issuedAt) return "draft";
  if (credited) return "credited";
  if (paidAt) return "paid";
  return sentAt ? "sent" : "issued";
}

/** The number as people and systems read it: "2026-0007". */
export const numberOf = (year: number, number: number) => `${year}-${String(number).padStart(4, "0")}`;

/** Who sends, as it was at the issue. */
export type Sender = {
  name: string;
  cvr: string;
  street: string;
  postcode: string;
  city: string;
  contactName: string;
  contactAddress: string;
  bankRegistration: string;
  bankAccount: string;
};

/** Who gets it, as it was at the issue: an order number, a contact reference, or both. */
export type Recipient = {
  name: string;
  cvr: string;
  city: string;
  gln: string;
  orderNumber: string;
  contactReference: string;
};

/** An issued invoice, or a credit note with the number and the day of the invoice that it takes back. Days as 2026-11-23. */
export type Issued = {
  number: string;
  issuedOn: string;
  dueOn: string;
  credits: { number: string; issuedOn: string } | null;
  reason: string;
  sender: Sender;
  recipient: Recipient;
  lines: (Line & { description: string })[];
};
