import { expect, it } from "vitest";
import { link, parseKroner, whole } from "./input";

it.each([
  ["12.500", 1_250_000],
  ["12500,50", 1_250_050],
  ["12,500.50", 1_250_050],
  ["1 250,5 kr.", 125_050],
  ["0", 0],
  ["1.234", 123_400],
])("reads %s as an amount", (text, ore) => {
  expect(parseKroner(text)).toBe(ore);
});

it.each(["1,2,3", "-3", "1.23.456", "12,3456", "tusind", "", "1e9", "12,50,"])("refuses %j as an amount", (text) => {
  expect(parseKroner(text)).toBeUndefined();
});

it.each([
  ["12.500", 12_500],
  ["1 000", 1000],
  ["0", 0],
  ["", null],
])("reads %j as a whole number", (text, number) => {
  expect(whole(1_000_000).parse(text)).toBe(number);
});

it.each(["-3", "1000000000", "12,5", "1.5", "tolv"])("refuses %j as a whole number up to a million", (text) => {
  expect(whole(1_000_000).safeParse(text).error?.issues[0]?.message).toBe("number");
});

it("takes a page on the web as a link, and no script", () => {
  expect(link.parse("https://roskilde.dk/koncert")).toBe("https://roskilde.dk/koncert");
  expect(link.parse("")).toBeNull();
  for (const address of ["javascript:alert(1)", "data:text/html,x", "roskilde", "file:///etc/passwd"])
    expect(link.safeParse(address).success).toBe(false);
});
