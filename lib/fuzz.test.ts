import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { dateIn, datesIn } from "@/lib/committees/rules";
import { csv } from "@/lib/exports";
import { icalendar } from "@/lib/icalendar";
import { parseDay } from "@/lib/imports/rules";
import { address, amount, link, parseKroner } from "@/lib/input";
import { isGln } from "@/lib/invoices/rules";
import { type Block, parseMarkdown } from "@/lib/markdown";
import { readAddresses } from "@/lib/subscriptions/rules";

// What anybody may type, in any spelling: it is read, or refused in words, and never breaks what reads it.

const text = fc.string({ unit: "grapheme", maxLength: 300 });
const always = <T>(given: fc.Arbitrary<T>, holds: (value: T) => void) =>
  fc.assert(fc.property(given, holds), { seed: 7, numRuns: 500 });

test("an address that is taken is one envelope recipient", () => {
  always(
    fc.oneof(
      text,
      fc.emailAddress(),
      fc.tuple(fc.emailAddress(), text).map((parts) => parts.join(",")),
    ),
    (typed) => {
      const { data } = address.safeParse(typed);
      if (data) expect(data).toMatch(/^[^\s,;<>"()@]+@[^\s,;<>"()@]+\.[^\s,;<>"()@]+$/);
    },
  );
});

test("of pasted addresses each is taken once, and each line is taken, doubled or shown as wrong", () => {
  always(fc.array(fc.oneof(text, fc.emailAddress()), { maxLength: 20 }), (given) => {
    const { addresses, wrong } = readAddresses(given.join("\n"));
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const one of addresses) expect(address.safeParse(one).success).toBe(true);
    expect(wrong.every(({ line }) => line >= 1)).toBe(true);
  });
});

test("a GLN is thirteen digits, and one wrong digit is noticed", () => {
  always(text, (typed) => {
    if (isGln(typed)) expect(typed.replaceAll(/\s/g, "")).toMatch(/^\d{13}$/);
  });
  always(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 9 })), ([place, by]) => {
    const digits = [..."5790000435975"];
    digits[place] = String((Number(digits[place]) + by) % 10);
    expect(isGln(digits.join(""))).toBe(false);
  });
});

test("money, days and links are read or refused", () => {
  always(text, (typed) => {
    const ore = parseKroner(typed);
    if (ore !== undefined) expect(Number.isInteger(ore)).toBe(true);
    const day = parseDay(typed);
    if (day) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
    amount.safeParse(typed);
    const { data } = link.safeParse(typed);
    if (data) expect(data).toMatch(/^(https?:\/\/.*)?$/i);
  });
});

test("every day found in pasted text is a day of the calendar", () => {
  const typed = fc.array(
    fc.oneof(text, fc.constantFrom("31. februar 2027", "29/2", "kl. 25.99", "den 1.1.", "2027-13-40")),
  );
  always(typed, (lines) => {
    const { days } = datesIn(lines.join("\n"), 2027);
    for (const { onDay } of days) expect(new Date(onDay).toISOString().slice(0, 10)).toBe(onDay);
    dateIn(lines.join(" "), 2027);
  });
});

test("Markdown becomes a tree of words, whose links are safe", () => {
  const marks = fc.constantFrom(
    "**",
    "_",
    "[a](",
    ")",
    "](javascript:alert(1))",
    "<script>",
    "- ",
    "1. ",
    "# ",
    "> ",
    "`",
    "\n\n",
  );
  always(fc.array(fc.oneof(text, marks), { maxLength: 30 }), (parts) => {
    const tree: Block[] = parseMarkdown(parts.join(""));
    expect(JSON.stringify(tree)).not.toMatch(/"href":"(?!https?:|mailto:|\/)/i);
  });
});

test("whatever a meeting is called, the calendar is one that others read, with the same words", () => {
  const words = text.filter((one) => one.trim() !== "");
  always(words, (title) => {
    const now = new Date("2027-03-01T10:00:00Z");
    const event = {
      uid: "a@portal",
      sequence: 0,
      title,
      startsAt: now,
      endsAt: now,
      place: title,
      text: title,
      url: "https://portal.example/a",
    };
    const read = new ICAL.Component(ICAL.parse(icalendar("Kalender", "PUBLISH", [event], now)));
    const [found] = read.getAllSubcomponents("vevent");
    expect(found?.getFirstPropertyValue("summary")).toBe(title);
  });
});

test("no cell of an export starts a formula", () => {
  always(text, (typed) => {
    const cell = csv({ name: "x", head: ["x"], rows: [[typed]] })
      .split("\r\n")
      .slice(1)
      .join("\r\n")
      .replace(/^"/, "");
    expect(cell).not.toMatch(/^[=+\-@\t]/);
  });
});
