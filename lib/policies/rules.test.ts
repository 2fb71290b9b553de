import { expect, test } from "vitest";
import { policyValues } from "./input";
import { inForce } from "./rules";

const decision = (name: string, validFrom: string, created: string) => ({
  name,
  validFrom,
  createdAt: new Date(`${created}T09:00:00Z`),
});

const first = decision("first", "2026-01-01", "2025-12-10");
const second = decision("second", "2026-06-01", "2026-05-20");
const corrected = decision("corrected", "2026-06-01", "2026-05-21");
const coming = decision("coming", "2027-01-01", "2026-11-01");
const later = decision("later", "2027-07-01", "2026-10-01");
const all = [later, second, first, coming, corrected];

test("the newest decision that has begun is in force", () => {
  const { current, past } = inForce(all, "2026-11-23");
  expect(current).toBe(corrected);
  expect(past).toEqual([second, first]);
});

test("a decision is in force from its first day", () => {
  expect(inForce(all, "2026-12-31").current).toBe(corrected);
  expect(inForce(all, "2027-01-01").current).toBe(coming);
});

test("those that have not begun come in their order", () => {
  expect(inForce(all, "2026-11-23").coming).toEqual([coming, later]);
});

test("nothing is in force before the first decision", () => {
  expect(inForce([first], "2025-12-31")).toEqual({ current: undefined, coming: [first], past: [] });
});

test("a decision on payment from before there were amounts is still read", () => {
  const before = { members: "free", guestOre: null, memberOre: null, vat: "with" };
  expect(policyValues.payment.parse({ guests: "free" })).toEqual({ guests: "free", ...before });
  expect(policyValues.payment.parse({ guests: "first_free", first: 2 })).toMatchObject({ first: 2, ...before });
});

test("a decision on payment is read as it was typed", () => {
  const typed = {
    guests: "guest_price",
    first: "",
    guestOre: "1.250,50",
    members: "free",
    memberOre: "",
    vat: "without",
  };
  const decided = policyValues.payment.parse(typed);
  expect(decided).toMatchObject({ guestOre: 125_050, memberOre: null, vat: "without" });
  expect(policyValues.payment.parse(decided)).toEqual(decided);
});

test("a price that members pay has an amount", () => {
  const { error } = policyValues.payment.safeParse({ guests: "free", members: "member_price", memberOre: "" });
  expect(error?.issues).toMatchObject([{ path: ["memberOre"], message: "kroner" }]);
});
