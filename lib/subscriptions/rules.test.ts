import { expect, test } from "vitest";
import { readAddresses, seatLists } from "./rules";

test("ten thousand pasted addresses come down to the right ones, each once, and the bad ones are known by their line", () => {
  const good = Array.from({ length: 9990 }, (_, n) => `  Person${n}@By.Example `);
  const pasted = [
    ...good,
    "person1@by.example; PERSON2@BY.EXAMPLE",
    '"Lise Overby" <lise@egedal.example>, mailto:ole@by.example',
    "",
    "ingen adresse",
    "a@b",
    "to@en.example to@to.example",
  ].join("\r\n");
  const { addresses, twice, wrong } = readAddresses(pasted);
  expect(addresses).toHaveLength(9992);
  expect(addresses).toContain("lise@egedal.example");
  expect(addresses[0]).toBe("person0@by.example");
  expect(twice).toBe(2);
  expect(wrong).toEqual([
    { line: 9994, text: "ingen adresse" },
    { line: 9995, text: "a@b" },
    { line: 9996, text: "to@en.example to@to.example" },
  ]);
});

test("a seat opens its list, and whoever sits nowhere is a guest", () => {
  expect(seatLists(["chairmanship", "kmk"])).toEqual(["kmp", "kmk"]);
  expect(seatLists(["secretariat"])).toEqual([]);
  expect(seatLists([])).toEqual(["guests"]);
});
