import { describe, expect, test } from "vitest";
import { onStage } from "@/db/cast";
import { conferences } from "@/db/cast-conferences";
import { towns } from "@/db/cast-keys";
import { rehearse, type Tx } from "@/db/rehearsal";
import {
  type Asking,
  memberPrices,
  type PriceRule,
  payers,
  priceOf,
  prices,
  readWhy,
  replay,
  type Seat,
  vatWays,
  writeWhy,
} from "./rules";

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

  test("nobody's municipality has no free turn", () => {
    expect(ores([seat("a", "2026-03-01", { municipalityCode: null })])).toEqual([["a", 45_000]]);
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

describe("the price that the database promises", () => {
  const rules = prices.flatMap((guests) =>
    memberPrices.flatMap((members) =>
      vatWays.flatMap((vat) =>
        [null, 20_000].map((guestOre): PriceRule => ({ guests, members, vat, first: 2, guestOre, memberOre: 10_000 })),
      ),
    ),
  );
  const askings = [true, false].flatMap((member) =>
    [1, 2, 3].flatMap((nth) =>
      [null, 0, 9900].map((ore): Asking => ({ member, nth, own: { guestOre: ore, memberOre: ore } })),
    ),
  );

  test(
    "is the simulator's, for every rule and seat",
    rehearse(async (tx) => {
      const cases = rules.flatMap((decided) =>
        askings.map((asking) => ({ decided, ...asking, ore: asking.own.guestOre })),
      );
      const promised = await tx<{ ore: number; vat: number; why: string }[]>`
        select p.* from jsonb_array_elements(${tx.json(cases)}) with ordinality c(it, n),
          app.price(it -> 'decided', (it ->> 'member')::boolean, (it ->> 'nth')::integer, (it ->> 'ore')::integer) p order by n`;
      const ours = cases.map(({ decided, ...asking }) => priceOf(decided, asking));
      expect(promised.map(({ ore, vat, why }) => [ore, vat, why])).toEqual(
        ours.map(({ ore, vatPercent, why }) => [ore, vatPercent, writeWhy(why)]),
      );
    }),
  );

  const decide = (tx: Tx, value: PriceRule, from: string) =>
    tx`insert into policy_decisions (policy_key, value, valid_from, basis) values ('payment', ${tx.json(value)}, ${from}, 'test')`;
  const signUp = async (tx: Tx, n: number, conference: string, town: string | null, at: string) => {
    const [seat] = await tx<
      { ore: number; why: string }[]
    >`insert into sign_ups (conference_id, party_id, number, name, address, municipality_code, proved_at, confirmed_at, signed_up_at)
      values (${conference}, gen_random_uuid(), ${n}, 'N', ${`promise${n}@stage.example`}, ${town}, now(), now(), ${at}) returning price_ore as ore, price_why as why`;
    return [seat!.ore, seat!.why];
  };

  onStage("counts a guest municipality's conferences, and a member's not", async (tx) => {
    await decide(tx, rule({ guests: "first_free", first: 1 }), "2026-01-01");
    await tx`delete from sign_ups where conference_id in (${conferences.open}, ${conferences.inner})`;
    const at = (day: number) => `2026-02-0${day} 12:00Z`;
    expect(await signUp(tx, 11, conferences.open, towns.guest, at(1))).toEqual([0, "first_free 1/1"]);
    expect(await signUp(tx, 12, conferences.open, towns.guest, at(2))).toEqual([0, "first_free 1/1"]);
    expect(await signUp(tx, 13, conferences.inner, towns.guest, at(3))).toEqual([45_000, "guest_price"]);
    expect(await signUp(tx, 14, conferences.open, towns.guest, at(4))).toEqual([0, "first_free 1/1"]);
    expect(await signUp(tx, 15, conferences.inner, towns.neighbour, at(5))).toEqual([0, "first_free 1/1"]);
    expect(await signUp(tx, 16, conferences.inner, towns.home, at(6))).toEqual([0, "free"]);
    expect(await signUp(tx, 17, conferences.inner, null, at(7))).toEqual([45_000, "guest_price"]);
  });

  onStage("holds when the rule changes afterwards, and a new rule counts from its first day", async (tx) => {
    await decide(tx, rule({ guestOre: 10_000 }), "2026-01-01");
    await signUp(tx, 11, conferences.open, towns.guest, "2026-02-01 12:00Z");
    await decide(tx, rule({ guestOre: 90_000 }), "2026-02-02");
    const [kept] = await tx`select price_ore from sign_ups where number = 11 and conference_id = ${conferences.open}`;
    expect(kept?.price_ore).toBe(10_000);
    expect((await signUp(tx, 12, conferences.open, towns.guest, "2026-02-01 22:59Z"))[0]).toBe(10_000);
    expect((await signUp(tx, 13, conferences.open, towns.guest, "2026-02-01 23:00Z"))[0]).toBe(90_000);
  });

  onStage("is the conference's own where it has one", async (tx) => {
    await decide(tx, rule({ guests: "free" }), "2026-01-01");
    await tx`update conferences set guest_price_ore = 7700, member_price_ore = 3300 where id = ${conferences.inner}`;
    expect(await signUp(tx, 11, conferences.inner, towns.guest, "2026-02-01 12:00Z")).toEqual([7700, "conference"]);
    expect(await signUp(tx, 12, conferences.inner, towns.home, "2026-02-01 12:00Z")).toEqual([3300, "conference"]);
  });
});
