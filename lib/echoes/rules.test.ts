import { expect, test } from "vitest";
import { reuseWords } from "./rules";

const quote = { words: "Om tirsdagen har jeg ikke tid.", name: "Inger", title: "beboer", withdrawn: false };
const story = { title: "Koret holder beboerne oppe", lead: "24 synger hver tirsdag.", quotes: [quote] };

test("a story becomes its quote, with who said it", () => {
  expect(reuseWords("quote", story)).toBe("“Om tirsdagen har jeg ikke tid.” Inger, beboer");
});

test("a withdrawn quote is never used: the lead stands in for it", () => {
  expect(reuseWords("quote", { ...story, quotes: [{ ...quote, withdrawn: true }] })).toBe(story.lead);
});

test("a story becomes a status of its headline and lead", () => {
  expect(reuseWords("status", story)).toBe("Koret holder beboerne oppe. 24 synger hver tirsdag.");
  expect(reuseWords("status", { ...story, title: "Hvem synger?" })).toBe("Hvem synger? 24 synger hver tirsdag.");
});
