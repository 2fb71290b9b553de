import { expect, it } from "vitest";
import { interestInput } from "./input";
import { heldWhy } from "./rules";

const sent = { extra: "", name: "Henriette Dalsgaard", title: "Kulturchef", message: "Vi er nysgerrige.", age: 60_000 };

it("lets people through", () => {
  expect(heldWhy(sent)).toBeNull();
  expect(heldWhy({ ...sent, name: "J.P. Møller-Sørensen", title: "Cand.mag." })).toBeNull();
  expect(heldWhy({ ...sent, message: "Se https://egedalkommune.dk og www.kulturhuset.dk" })).toBeNull();
  expect(heldWhy({ ...sent, message: "", title: "" })).toBeNull();
});

it("holds back what people do not do", () => {
  expect(heldWhy({ ...sent, extra: "x" })).toBe("trap");
  expect(heldWhy({ ...sent, name: "Win at casino.com" })).toBe("links");
  expect(heldWhy({ ...sent, title: "[url=//x]" })).toBe("links");
  expect(heldWhy({ ...sent, message: "https://a http://b www.c" })).toBe("links");
  expect(heldWhy({ ...sent, age: 2_999 })).toBe("fast");
});

it("does not hold back a form without a stamp, or one that lay open for a day", () => {
  expect(heldWhy({ ...sent, age: null })).toBeNull();
  expect(heldWhy({ ...sent, age: 86_400_000 })).toBeNull();
});

const form = { municipality: "210", name: "Henriette", address: "H.Dalsgaard@Fredensborg.dk", topics: "music" };

it("takes one topic or several, and the address as it is stored", () => {
  expect(interestInput.parse(form)).toMatchObject({
    topics: ["music"],
    address: "h.dalsgaard@fredensborg.dk",
    extra: "",
  });
  expect(interestInput.parse({ ...form, topics: ["music", "terms"] }).topics).toEqual(["music", "terms"]);
});

it.each([
  ["topics", { topics: undefined }],
  ["topics", { topics: "everything" }],
  ["municipality", { municipality: "Atlantis" }],
  ["name", { name: "  " }],
  ["address", { address: "a@b.dk, c@d.dk" }],
  ["address", { address: "henriette＠fredensborg.dk" }],
  ["address", { address: "a@b.dk\r\nBcc: c@d.dk" }],
])("refuses a wrong %s", (field, wrong) => {
  const answer = interestInput.safeParse({ ...form, ...wrong });
  expect(answer.error?.issues[0]?.path[0]).toBe(field);
});
