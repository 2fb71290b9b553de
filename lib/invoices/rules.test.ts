import { describe, expect, test } from "vitest";
import { isCvr, isGln, type Line, netOre, numberOf, stateOf, totals } from "./rules";

test("a GLN is thirteen digits with the right check digit", () => {
  for (const gln of ["5798000416697", "5790000436064", "7300010000001"]) expect(isGln(gln)).toBe(true);
  for (const wrong of ["5798000416698", "5798000146697", "579800041669", "57980004166970", "579800041669x", ""])
    expect(isGln(wrong)).toBe(false);
});

test("every wrong digit of a GLN is found", () => {
  const gln = "5798000416697";
  const wrong = [...gln].flatMap((digit, at) =>
    [..."0123456789"].filter((other) => other !== digit).map((other) => gln.slice(0, at) + other + gln.slice(at + 1)),
  );
  expect(wrong.filter(isGln)).toEqual([]);
});

test("a CVR number is eight digits that eleven divides", () => {
  for (const cvr of ["64942212", "29189846", "19583910"]) expect(isCvr(cvr)).toBe(true);
  for (const wrong of ["64942213", "6494221", "649422120", "DK64942212", "00000000"]) expect(isCvr(wrong)).toBe(false);
});

const seats = (quantity: number, priceOre: number, vatPercent = 25): Line => ({ quantity, priceOre, vatPercent });

describe("totals", () => {
  test("VAT is taken out of the promised price", () => {
    expect(totals([seats(2, 45_000)])).toEqual({
      rates: [{ vatPercent: 25, netOre: 72_000, vatOre: 18_000 }],
      netOre: 72_000,
      vatOre: 18_000,
      roundingOre: 0,
      payableOre: 90_000,
    });
  });

  test("each rate has its own sum, and without VAT there is none", () => {
    const { rates, vatOre, payableOre } = totals([seats(1, 20_000, 0), seats(1, 45_000), seats(1, 10_000, 0)]);
    expect(rates).toEqual([
      { vatPercent: 25, netOre: 36_000, vatOre: 9000 },
      { vatPercent: 0, netOre: 30_000, vatOre: 0 },
    ]);
    expect([vatOre, payableOre]).toEqual([9000, 75_000]);
  });

  test("whatever the prices, what is to be paid is what was promised, and the rest is said as rounding", () => {
    for (let ore = 1; ore < 400; ore++) {
      const lines = [seats(1, ore), seats(3, 2 * ore + 1), seats(2, ore + 7, 0)];
      const { netOre: net, vatOre, roundingOre, payableOre, rates } = totals(lines);
      expect(payableOre).toBe(lines.reduce((all, { quantity, priceOre }) => all + quantity * priceOre, 0));
      expect(net + vatOre + roundingOre).toBe(payableOre);
      expect(Math.abs(roundingOre)).toBeLessThanOrEqual(2);
      for (const rate of rates) expect(rate.vatOre).toBe(Math.round((rate.netOre * rate.vatPercent) / 100));
      expect(net).toBe(lines.reduce((all, line) => all + netOre(line), 0));
    }
  });

  test("nothing comes to nothing", () => {
    expect(totals([])).toEqual({ rates: [], netOre: 0, vatOre: 0, roundingOre: 0, payableOre: 0 });
  });
});

test("an invoice stands where its moments put it", () => {
  const at = new Date();
  const none = { issuedAt: null, sentAt: null, paidAt: null, credited: false };
  expect(stateOf(none)).toBe("draft");
  expect(stateOf({ ...none, issuedAt: at })).toBe("issued");
  expect(stateOf({ ...none, issuedAt: at, sentAt: at })).toBe("sent");
  expect(stateOf({ ...none, issuedAt: at, sentAt: at, paidAt: at })).toBe("paid");
  expect(stateOf({ ...none, issuedAt: at, paidAt: at, credited: true })).toBe("credited");
});

test("numbers stand in their year", () => {
  expect([numberOf(2026, 7), numberOf(2026, 12_345)]).toEqual(["2026-0007", "2026-12345"]);
});
