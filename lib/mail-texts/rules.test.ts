import { expect, test } from "vitest";
import { faultsOf, fill, inShort, mailKinds, placeholdersOf, standardWords, wordsOf } from "./rules";

const faults = (kind: Parameters<typeof faultsOf>[0], change: Partial<Parameters<typeof faultsOf>[2]>) => {
  const { subject, text, note } = standardWords(kind, "da");
  return faultsOf(kind, "da", { subject, text, note, ...change }).map(
    ({ part, key, name }) => `${part} ${key} ${name}`,
  );
};

test.each(["da", "en"] as const)("every standard text (%s) may itself be written", (locale) => {
  for (const kind of mailKinds) {
    const { subject, text, note } = standardWords(kind, locale);
    expect(faultsOf(kind, locale, { subject, text, note }), kind).toEqual([]);
  }
});

test("a text that cannot be read, or that names what the mail does not know, is refused where it stands", () => {
  expect(faults("poll_closed", { subject: "Åben { klamme" })).toEqual(["subject unreadable "]);
  expect(faults("poll_closed", { text: "{title} {secret}" })).toEqual(["text unknown secret"]);
  expect(faults("poll_closed", { note: "{inviter}" })).toEqual(["note unknown inviter"]);
  expect(faults("poll_closed", { text: "{title, number}" })).toEqual(["text misused title"]);
  expect(faults("poll_closed", { text: "{constructor} {title}" })).toEqual(["text unknown constructor"]);
});

test("a text may leave out names, and nothing else that the standard text tells", () => {
  expect(faults("poll_closed", { text: "Vi fandt ingen dag til {title}." })).toEqual([]);
  expect(faults("poll_closed", { text: "Vi fandt ingen dag." })).toEqual(["text missing title"]);
  expect(faults("poll_closed", { text: "Vi fandt ingen dag.", note: "Det gjaldt {title}." })).toEqual([]);
  expect(faults("access_answered", { text: "Svar:" })).toEqual(["text missing outcome"]);
  expect(faults("access_answered", { text: "{outcome, select, other {Svar:}}" })).toEqual(["text choices outcome"]);
  expect(faults("access_answered", { text: "{outcome}" })).toEqual(["text misused outcome"]);
});

test("what may be missing stands only where a choice has said that it is there", () => {
  const text =
    "Faktura {number} på {amount} til {municipality}{title, select, none {} other { for {title}}}, senest {on}.";
  expect(faults("invoice_issued", { text })).toEqual([]);
  expect(faults("invoice_issued", { text: `${text} Om {title}` })).toEqual(["text bare title"]);
});

test("the words that no longer fit are not sent", () => {
  const standard = standardWords("poll_closed", "da");
  const own = { subject: "Nej", text: "Ingen dag til {title}", note: "" };
  expect(wordsOf("poll_closed", "da", own)).toMatchObject(own);
  expect(wordsOf("poll_closed", "da", { ...own, text: "{gone} {title}" })).toEqual(standard);
  expect(wordsOf("poll_closed", "da", { subject: null, text: null, note: null })).toEqual(standard);
  expect(wordsOf("poll_closed", "da", null)).toEqual(standard);
});

test("tags are text, and a select and a plural are theirs", () => {
  expect(fill("<b>{title}</b> {n, plural, one {én} other {# stk.}}", "da", { title: "<i>", n: "3" })).toBe(
    "<b><i></b> 3 stk.",
  );
});

test("what a text must use stands first, with its choices", () => {
  expect(placeholdersOf("access_answered", "da")[0]).toEqual({
    name: "outcome",
    needed: true,
    choices: ["granted", "other"],
  });
  expect(placeholdersOf("poll_closed", "da").find(({ name }) => name === "portal")?.needed).toBe(false);
});

test("in a list a text stands as it mostly reads", () => {
  expect(inShort(standardWords("access_answered", "da").subject, "da")).toBe("Svar på jeres ønske til {portal}");
});
