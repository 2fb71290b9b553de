import { expect, test } from "vitest";
import { counts } from "./rules";

test("seats are those confirmed, and whoever is here is counted wherever they stand", () => {
  const at = "2027-03-01T10:00:00Z";
  const one = (state: Parameters<typeof counts>[0][number]["state"], checkedInAt: string | null = null) => ({
    state,
    checkedInAt,
  });
  const all = [
    one("confirmed", at),
    one("confirmed"),
    one("offered"),
    one("waiting"),
    one("cancelled"),
    one("declined"),
    one("unproved"),
  ];
  expect(counts(all)).toEqual({ seats: 2, offered: 1, waiting: 1, here: 1 });
  expect(counts([])).toEqual({ seats: 0, offered: 0, waiting: 0, here: 0 });
});
