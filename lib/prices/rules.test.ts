import { describe, expect, test } from "vitest";
import { type Asking, type PriceRule, payers, priceOf, readWhy, replay, type Seat, writeWhy } from "./rules";

const rule = (given: Partial<PriceRule> = {}): PriceRule => ({
  guests: "guest_price",
  guestOre: 45_000,
  members: "free",
  memberOre: 20_000,
  vat: "with",
  ...given,
});
const none = { guestOre: null, memberOre: null };
const guest = (given: Partial<Asking> = {}): Asking => ({ member: false, nth: 1, own: none, ...given });
const member = (given: Partial<Asking> = {}): Asking => guest({ member: true, ...given });

describe("what a seat costs", () => {
  test.each<[string, PriceRule, Asking, number, string]>([
    ["a guest pays nothing where guests are free", rule({ guests: "free" }), guest(), 0, "free"],
    ["a guest pays the guest price", rule(), guest(), 45_000, "guest_price"],
    [
      "a guest pays what members pay",
      rule({ guests: "member_price", members: "member_price" }),
      guest(),
      20_000,
      "member_price",
    ],
    ["a guest pays nothing where members pay nothing", rule({ guests: "member_price" }), guest(), 0, "free"],
    ["the first conference is free", rule({ guests: "first_free", first: 2 }), guest(), 0, "first_free 1/2"],
    ["the last free one is free", rule({ guests: "first_free", first: 2 }), guest({ nth: 2 }), 0, "first_free 2/2"],
    ["the next one costs", rule({ guests: "first_free", first: 2 }), guest({ nth: 3 }), 45_000, "guest_price"],
    ["a member pays nothing where members are free", rule(), member(), 0, "free"],
    ["a member pays the member price", rule({ members: "member_price" }), member({ nth: 9 }), 20_000, "member_price"],
    [
      "the first free ones are not the members'",
      rule({ guests: "first_free", first: 2, members: "member_price" }),
      member(),
      20_000,
      "member_price",
    ],
    [
      "a conference's own price replaces the guest price",
      rule(),
      guest({ own: { guestOre: 9900, memberOre: null } }),
      9900,
      "conference",
    ],
    [
      "also where guests are free",
      rule({ guests: "free" }),
      guest({ own: { guestOre: 9900, memberOre: null } }),
      9900,
      "conference",
    ],
    [
      "also where the first are free",
      rule({ guests: "first_free", first: 2 }),
      guest({ own: { guestOre: 9900, memberOre: null } }),
      9900,
      "conference",
    ],
    ["a conference may be free of its own", rule(), guest({ own: { guestOre: 0, memberOre: null } }), 0, "free"],
    ["a guest's own price is not a member's", rule(), member({ own: { guestOre: 9900, memberOre: null } }), 0, "free"],
    [
      "a member pays the conference's own price",
      rule(),
      member({ own: { guestOre: null, memberOre: 5000 } }),
      5000,
      "conference",
    ],
    ["a rule that names no amount costs nothing", rule({ guestOre: null }), guest(), 0, "free"],
  ])("%s", (_, decided, asking, ore, why) => {
    const price = priceOf(decided, asking);
    expect([price.ore, writeWhy(price.why)]).toEqual([ore, why]);
  });

  test("VAT is in the price, or there is none", () => {
    expect(priceOf(rule(), guest()).vatPercent).toBe(25);
    expect(priceOf(rule({ vat: "without" }), guest())).toMatchObject({ ore: 45_000, vatPercent: 0 });
  });
});

test("a reason is read as it was written", () => {
  for (const text of ["free", "guest_price", "member_price", "conference", "first_free 1/2"])
    expect(writeWhy(readWhy(text)!)).toBe(text);
  expect([readWhy(""), readWhy("first_free"), readWhy("late")]).toEqual([undefined, undefined, undefined]);
});

const seat = (id: string, day: string, given: Partial<Seat> = {}): Seat => ({
  id,
  signedUpAt: new Date(`${day}T10:00:00Z`),
  conferenceId: "spring",
  agreementId: "running",
  municipalityCode: "240",
  member: false,
  own: none,
  promisedOre: 0,
  ...given,
});

describe("a period replayed", () => {
  const first = rule({ guests: "first_free", first: 1 });
  const ores = (seats: Seat[], decided = first) => replay(seats, decided).map(({ id, price }) => [id, price.ore]);

  test("colleagues at one conference share its turn, and the next conference costs", () => {
    const seats = [
      seat("c", "2026-05-01", { conferenceId: "autumn" }),
      seat("b", "2026-03-02"),
      seat("a", "2026-03-01"),
    ];
    expect(ores(seats)).toEqual([
      ["a", 0],
      ["b", 0],
      ["c", 45_000],
    ]);
  });

  test("the turn is that of the first sign-up, not of the conference's day", () => {
    const seats = [
      seat("a", "2026-03-01"),
      seat("b", "2026-03-02", { conferenceId: "autumn" }),
      seat("c", "2026-03-03"),
    ];
    expect(ores(seats)).toEqual([
      ["a", 0],
      ["b", 45_000],
      ["c", 0],
    ]);
  });

  test("each municipality and each agreement counts by itself", () => {
    const other = seat("b", "2026-03-02", { conferenceId: "autumn", municipalityCode: "250" });
    const later = seat("c", "2026-03-03", { conferenceId: "winter", agreementId: "next" });
    expect(ores([seat("a", "2026-03-01"), other, later])).toEqual([
      ["a", 0],
      ["b", 0],
      ["c", 0],
    ]);
  });

  test("the promised price is left as it was", () => {
    const [replayed] = replay([seat("a", "2026-03-01", { promisedOre: 12_000 })], rule());
    expect(replayed).toMatchObject({ promisedOre: 12_000, price: { ore: 45_000 } });
  });

  test("who would have paid what", () => {
    const seats = [
      seat("a", "2026-03-01", { promisedOre: 10_000 }),
      seat("b", "2026-03-02"),
      seat("c", "2026-03-03", { municipalityCode: "265", member: true }),
      seat("d", "2026-03-04", { municipalityCode: null }),
    ];
    expect(payers(replay(seats, rule()))).toEqual([
      { municipalityCode: "240", seats: 2, promisedOre: 10_000, ore: 90_000 },
      { municipalityCode: null, seats: 1, promisedOre: 0, ore: 45_000 },
      { municipalityCode: "265", seats: 1, promisedOre: 0, ore: 0 },
    ]);
  });
});
