import { expect, test } from "vitest";
import { inOrder, lineOf } from "./rules";

test("who it is comes first, the log last", () => {
  const places = inOrder({ audit_entries: [], seats: [], mails: [], people: [] }).map(([place]) => place);
  expect(places).toEqual(["people", "seats", "mails", "audit_entries"]);
});

test("a row is a line of what it says, without keys and without what is empty", () => {
  const row = {
    id: "2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d",
    name: "Karen",
    at: "2026-01-02T10:11:12+00:00",
    title: "",
    tags: [],
    days: [1, 2],
    said: { who: "Lise" },
    version: 3,
    ok: true,
  };
  expect(lineOf(row, (column) => column, "ja")).toBe(
    "name: Karen · at: 2026-01-02 10:11 · days: 1, 2 · said: Lise · ok: ja",
  );
});
