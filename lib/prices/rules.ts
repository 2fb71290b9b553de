export const prices = ["free", "first_free", "guest_price", "member_price"] as const;
export const memberPrices = ["free", "member_price"] as const;
export const vatWays = ["with", "without"] as const;

/** What a decision says about paying for conferences. Amounts are in øre and what is paid in the end: VAT, if any, is in them. */
export type PriceRule = {
  guests: (typeof prices)[number];
  /** How many conferences are free for each guest municipality in an agreement, where the first ones are. */
  first?: number | undefined;
  guestOre: number | null;
  members: (typeof memberPrices)[number];
  memberOre: number | null;
  vat: (typeof vatWays)[number];
};

/** True where guests pay the guest price at some point. */
export const paysGuestPrice = ({ guests }: Pick<PriceRule, "guests">) =>
  guests === "guest_price" || guests === "first_free";

/** Per cent of VAT in a price with VAT. */
export const vatPercent = 25;

/** A conference's own prices in øre, which replace the rule's; null where it has none. */
export type OwnPrices = { guestOre: number | null; memberOre: number | null };

/** Why a seat costs what it does; `nth` is the municipality's how manieth conference in the agreement. */
export type Why =
  | { kind: "free" | "guest_price" | "member_price" | "conference" }
  | { kind: "first_free"; nth: number; first: number };

export type Price = { ore: number; vatPercent: number; why: Why };

/** Who asks for the seat: a member or a guest, and the municipality's how manieth conference in the agreement it is; infinite without a municipality. */
export type Asking = { member: boolean; nth: number; own: OwnPrices };

/** What a seat costs under a rule, in øre, and why: the conference's own price first, then what the rule says. */
export function priceOf(rule: PriceRule, { member, nth, own }: Asking): Price {
  const vat = rule.vat === "with" ? vatPercent : 0;
  const costs = (ore: number | null, kind: "conference" | "guest_price" | "member_price"): Price =>
    ore ? { ore, vatPercent: vat, why: { kind } } : { ore: 0, vatPercent: vat, why: { kind: "free" } };
  const ownOre = member ? own.memberOre : own.guestOre;
  if (ownOre !== null) return costs(ownOre, "conference");
  if (member || rule.guests === "member_price")
    return costs(rule.members === "member_price" ? rule.memberOre : 0, "member_price");
  if (rule.guests === "free") return costs(0, "guest_price");
  const first = rule.guests === "first_free" ? (rule.first ?? 0) : 0;
  if (nth <= first) return { ore: 0, vatPercent: vat, why: { kind: "first_free", nth, first } };
  return costs(rule.guestOre, "guest_price");
}

/** A seat that was taken: when, by which municipality (null where none), and what it was promised to cost in øre. */
export type Seat = {
  id: string;
  signedUpAt: Date;
  conferenceId: string;
  /** The agreement that ran when it was taken; null between two of them. */
  agreementId: string | null;
  municipalityCode: string | null;
  member: boolean;
  own: OwnPrices;
  promisedOre: number;
};

/** The seats in the order in which they were taken, each with what it would have cost under the rule. */
export function replay<Taken extends Seat>(seats: readonly Taken[], rule: PriceRule): (Taken & { price: Price })[] {
  const conferences = new Map<string, string[]>();
  const nthOf = ({ municipalityCode, agreementId, conferenceId }: Seat) => {
    if (municipalityCode === null) return Number.POSITIVE_INFINITY;
    const key = `${municipalityCode} ${agreementId}`;
    const known = conferences.get(key) ?? [];
    if (!known.includes(conferenceId)) known.push(conferenceId);
    conferences.set(key, known);
    return known.indexOf(conferenceId) + 1;
  };
  return seats
    .toSorted((a, b) => a.signedUpAt.getTime() - b.signedUpAt.getTime() || a.id.localeCompare(b.id))
    .map((seat) => ({ ...seat, price: priceOf(rule, { ...seat, nth: nthOf(seat) }) }));
}

export type Payer = { municipalityCode: string | null; seats: number; promisedOre: number; ore: number };

/** What each municipality was promised to pay, and would have paid, in øre; who pays most first. */
export function payers(priced: readonly (Seat & { price: Price })[]): Payer[] {
  const groups = Map.groupBy(priced, ({ municipalityCode }) => municipalityCode);
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
  return [...groups]
    .map(([municipalityCode, seats]) => ({
      municipalityCode,
      seats: seats.length,
      promisedOre: sum(seats.map(({ promisedOre }) => promisedOre)),
      ore: sum(seats.map(({ price }) => price.ore)),
    }))
    .toSorted((a, b) => b.ore - a.ore || b.promisedOre - a.promisedOre || b.seats - a.seats);
}

/** A reason as it is kept beside the promised price: "guest_price", "first_free 1/2". */
export const writeWhy = (why: Why) => (why.kind === "first_free" ? `${why.kind} ${why.nth}/${why.first}` : why.kind);

/** What was kept, read again; nothing where it is no reason. */
export function readWhy(text: string): Why | undefined {
  const [, nth, first] = text.match(/^first_free (\d+)\/(\d+)$/) ?? [];
  if (nth && first) return { kind: "first_free", nth: Number(nth), first: Number(first) };
  const kind = (["free", "guest_price", "member_price", "conference"] as const).find((one) => one === text);
  return kind && { kind };
}

/** A rule as an address writes it, amounts in kroner as they are typed. */
export function addressOf({ first, guestOre, memberOre, ...chosen }: PriceRule): string {
  const typed = (ore: number | null) => (ore === null ? "" : String(ore / 100).replace(".", ","));
  const count = first === undefined ? "" : String(first);
  return new URLSearchParams({
    ...chosen,
    first: count,
    guestOre: typed(guestOre),
    memberOre: typed(memberOre),
  }).toString();
}
