import { expect, test } from "vitest";
import { accountOf } from "@/lib/accounts/rules";
import { joining, type Like, leaving, likeOf, monthsIn, type ProjectShare } from "./rules";

const period = { from: "2025-12-01", until: "2026-11-01" };
const share = (id: string | null, more: Partial<ProjectShare> = {}): ProjectShare => ({
  ...{ id, title: id ?? "", activities: 2, participants: 30, valueOre: 1_000, grantsOre: 100, givenOre: 50 },
  ...more,
});
const leave = { kind: "leave", period, rateOre: 275, inhabitants: 100, keeps: [] } as const;

test("a period counts its first and its last month", () => {
  expect(monthsIn(period)).toBe(12);
  expect(monthsIn({ from: "2026-11-01", until: "2026-11-01" })).toBe(1);
});

test("leaving loses what ends, and saves the fee and what went into it", () => {
  const { lost, savedOre, feeOre } = leaving([share("a"), share("b")], { ...leave, keeps: [] });
  expect(lost).toEqual({ activities: 4, participants: 60, valueOre: 2_000, grantsOre: 200 });
  expect(feeOre).toBe(27_500);
  expect(savedOre).toBe(27_600);
});

test("a project that goes on anyway is neither lost nor saved; what belongs to no project ends", () => {
  const { lost, savedOre, projects } = leaving([share("a"), share(null)], { ...leave, keeps: ["a"] });
  expect(projects.map(({ ends }) => ends)).toEqual([false, true]);
  expect(lost.activities).toBe(2);
  expect(savedOre).toBe(27_550);
});

test("without a rate the fee is unknown, and the rest still stands", () => {
  const { feeOre, savedOre } = leaving([share("a")], { ...leave, rateOre: null, keeps: [] });
  expect([feeOre, savedOre]).toEqual([null, 50]);
});

const like = (code: string, getsOre: number): Like => ({
  ...{ code, name: code, points: 1, inhabitants: 100, givesOre: 10, getsOre, activities: 10, participants: 200 },
});
const join = { kind: "join", period, rateOre: 275, inhabitants: 50, sharePercent: 100 } as const;

test("joining is compared with as much per inhabitant as the similar members got: the least, the mean, the most", () => {
  const found = joining([like("1", 20), like("2", 40), like("3", 30)], join);
  expect(found.gets).toEqual({ least: 1_000, mean: 1_500, most: 2_000 });
  expect([found.feeOre, found.activities, found.participants]).toEqual([13_750, 5, 100]);
  expect(joining([like("1", 20)], { ...join, sharePercent: 50 }).gets?.mean).toBe(500);
});

test("nothing is promised where nobody is alike or nobody was counted", () => {
  expect(joining([], join)).toMatchObject({ gets: null, activities: null });
  expect(joining([like("1", 20)], { ...join, inhabitants: null })).toMatchObject({ gets: null, feeOre: null });
});

test("a period longer than a year is told as a year of it", () => {
  const account = accountOf([{ kind: "activity", entries: 60, quantity: 900, estimated: 0, amountOre: 30_000 }], 6_000);
  const town = { code: "1", name: "A", inhabitants: 100 };
  const like = likeOf(town, 3, account, { from: "2024-01-01", until: "2026-12-01" });
  expect(like).toMatchObject({ getsOre: 100, givesOre: 20, activities: 20, participants: 300 });
});
