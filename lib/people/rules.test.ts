import { expect, test } from "vitest";
import { personState, readDay, readRoster } from "./rules";

const today = "2026-11-30";
const seat = { fromOn: "2026-01-01", untilOn: "2029-12-31" };

test.each([
  [{ off: true, guest: true, seats: [seat] }, "off"],
  [{ off: false, guest: true, seats: [seat] }, "seated"],
  [{ off: false, guest: true, seats: [{ ...seat, fromOn: "2027-01-01" }] }, "coming"],
  [{ off: false, guest: true, seats: [{ ...seat, untilOn: "2026-06-30" }] }, "guest"],
  [{ off: false, guest: false, seats: [{ ...seat, untilOn: "2026-06-30" }] }, "past"],
  [{ off: false, guest: false, seats: [] }, "none"],
] as const)("%j stands as %s", (person, state) => {
  expect(personState({ ...person, seats: [...person.seats] }, today)).toBe(state);
});

test.each([
  ["2026-02-28", "2026-02-28"],
  ["1.2.2026", "2026-02-01"],
  ["31-12-2029", "2029-12-31"],
  ["", ""],
  ["30.2.2026", undefined],
  ["2026-2-1", undefined],
  ["i morgen", undefined],
])("%j is read as %j", (text, day) => {
  expect(readDay(text)).toBe(day);
});

const codes = new Map([
  ["rødovre", "175"],
  ["175", "175"],
]);

test("a list is read by the names of its columns, in any order, with what is left out as today and member", () => {
  const { rows, wrong } = readRoster(
    [
      ["E-mail", "Navn", "Kommune", "Forum", "Til"],
      ["Anna.Holm@Roedovre.example", "Anna Holm", "Rødovre", "KMP", "31.12.2029"],
      ["bo@roedovre.example", "Bo Lind", "175", "", ""],
    ],
    codes,
    today,
  );
  expect(wrong).toEqual([]);
  expect(rows).toEqual([
    {
      name: "Anna Holm",
      address: "anna.holm@roedovre.example",
      code: "175",
      jobTitle: "",
      forum: "kmp",
      rank: "member",
      fromOn: today,
      untilOn: "2029-12-31",
    },
    {
      name: "Bo Lind",
      address: "bo@roedovre.example",
      code: "175",
      jobTitle: "",
      forum: null,
      rank: "member",
      fromOn: today,
      untilOn: null,
    },
  ]);
});

test("a line that cannot be used is told by its number and by what is wrong, and the secretariat's seats are not given so", () => {
  const { rows, wrong } = readRoster(
    [
      ["Navn", "Mail", "Kommune", "Forum", "Rolle", "Fra", "Til"],
      ["", "a@b.example", "", "", "", "", ""],
      ["A", "a at b", "", "", "", "", ""],
      ["A", "a@b.example", "Lilleby", "", "", "", ""],
      ["A", "a@b.example", "Rødovre", "Sekretariatet", "", "", ""],
      ["A", "a@b.example", "", "KMP", "", "", ""],
      ["A", "a@b.example", "Rødovre", "KMP", "Konge", "", ""],
      ["A", "a@b.example", "Rødovre", "KMP", "", "i går", ""],
      ["A", "a@b.example", "Rødovre", "KMP", "", "2027-01-01", "2026-12-31"],
      ["A", "a@b.example", "Rødovre", "KMP", "", "", ""],
      ["A", "A@B.example", "Rødovre", "KMP", "Formand", "", ""],
    ],
    codes,
    today,
  );
  expect(rows).toHaveLength(1);
  expect(wrong.map(({ line, why }) => `${line} ${why}`)).toEqual([
    "2 name",
    "3 address",
    "4 municipality",
    "5 forum",
    "6 municipality",
    "7 rank",
    "8 fromOn",
    "9 untilOn",
    "11 twice",
  ]);
});
