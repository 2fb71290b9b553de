import { expect, test } from "vitest";
import { findingsOf, linksOf, outcomeOf, slugOf, webLinks } from "./rules";

test("a mailbox that does not exist is gone, a refused mail is given up, and everything else is tried later", () => {
  const rcpt = (responseCode: number, response: string) => ({ command: "RCPT TO", responseCode, response });
  expect(outcomeOf(rcpt(550, "550 5.1.1 No such mailbox"))).toBe("gone");
  expect(outcomeOf(rcpt(550, "550 no such user"))).toBe("gone");
  expect(outcomeOf(rcpt(550, "550 5.7.1 Blocked"))).toBe("failed");
  expect(outcomeOf(rcpt(552, "552 5.2.2 Mailbox full"))).toBe("failed");
  expect(outcomeOf({ command: "DATA", responseCode: 554, response: "554 5.7.1 Spam" })).toBe("failed");
  expect(outcomeOf({ command: "MAIL FROM", responseCode: 550, response: "550 5.1.8 Bad sender" })).toBe("failed");
  expect(outcomeOf(rcpt(451, "451 4.7.1 Greylisted"))).toBe("later");
  expect(outcomeOf(new Error("Connection closed"))).toBe("later");
});

test("a title becomes an address, whatever its letters", () => {
  expect(slugOf("Ærø, Åbenrå & Køge: é 2026!")).toBe("aeroe-aabenraa-koege-e-2026");
  expect(slugOf("!!!")).toBe("nyhedsbrev");
});

test("before sending one is told of long subjects, links that lead nowhere or were not tried, and what strangers do not see", () => {
  const body =
    "Se [os](https://ours.example/a), **[dem](https://theirs.example/b)**\n- [usikkert](http://plain.example)";
  expect(linksOf(body)).toEqual(["https://ours.example/a", "https://theirs.example/b", "http://plain.example"]);
  const issue = { title: "x".repeat(71), lead: "", lists: [], blocks: [{ kind: "text" as const, body }] };
  expect(webLinks(issue.blocks)).toHaveLength(3);
  const tried = [
    { url: "https://theirs.example/b", at: "", problem: "404" },
    { url: "https://ours.example/a", at: "", problem: null },
    { url: "https://taken-out.example/", at: "", problem: "404" },
  ];
  const found = findingsOf(issue, ["Koret"], "https://ours.example", tried, 2000);
  expect(found.map(({ kind }) => kind)).toEqual([
    "longTitle",
    "noLead",
    "noLists",
    "plainLink",
    "deadLink",
    "untried",
    "hidden",
  ]);
  expect(found.find(({ kind }) => kind === "deadLink")).toMatchObject({ what: "https://theirs.example/b", why: "404" });
  expect(found.find(({ kind }) => kind === "untried")?.what).toBe("1");
});

const ready = {
  title: "Efterår i kommunerne",
  lead: "Kor",
  lists: ["public"],
  blocks: [{ kind: "text" as const, body: "Kære læser" }],
};
const kinds = (changed: Partial<Parameters<typeof findingsOf>[0]>, bytes = 20_000) =>
  findingsOf({ ...ready, ...changed }, [], "https://ours.example", [], bytes).map(({ kind }) => kind);

test("nothing is noted of an issue that is in order, nor of short names in capitals and a quiet word like free", () => {
  for (const title of [ready.title, "KMP", "Gratis koncerter i KMK's kommuner", "Velkommen!", "Nyt fra ÅBEN SCENE"])
    expect(kinds({ title })).toEqual([]);
});

test("a subject that filters take for advertising is noted: in capitals, or shouting", () => {
  expect(kinds({ title: "STOR ÅBNING I KØGE" })).toEqual(["capitals"]);
  for (const title of ["Kom nu!!!", "Kom nu! !", "Gratis koncert i dag!", "Vind $$", "Buy now!"])
    expect(kinds({ title })).toEqual(["shouts"]);
  expect(kinds({ title: "GRATIS KONCERT!!!" })).toEqual(["capitals", "shouts"]);
});

test("an issue of pictures alone is noted, and not where words stand with them", () => {
  const picture = (body = "") => ({ kind: "picture" as const, body });
  expect(kinds({ blocks: [picture(), { kind: "text", body: " " }] })).toEqual(["onlyPictures"]);
  expect(kinds({ blocks: [picture("Koret i Køge")] })).toEqual([]);
  expect(kinds({ blocks: [picture(), { kind: "story", body: "" }] })).toEqual([]);
});

test("a link whose words are another address than its target is noted, and no other", () => {
  const linked = (words: string, href: string) => kinds({ blocks: [{ kind: "text", body: `[${words}](${href})` }] });
  for (const [words, href] of [
    ["https://koege.dk/kultur", "https://evil.example/kultur"],
    ["koege.dk", "https://koege.dk.evil.example"],
    ["www.koege.dk/a", "https://koege.dk/b"],
    ["koege.dk", "mailto:a@koege.dk"],
  ])
    expect(linked(words!, href!), words).toContain("deceives");
  for (const [words, href] of [
    ["Læs hos Køge", "https://koege.dk/kultur"],
    ["www.koege.dk", "https://koege.dk/"],
    ["https://koege.dk/kultur/", "https://koege.dk/kultur"],
    ["Kl. 10.30", "https://koege.dk"],
  ])
    expect(linked(words!, href!), words).not.toContain("deceives");
});

test("a mail that Gmail would cut is noted", () => {
  expect(kinds({}, 100_000)).toEqual([]);
  expect(findingsOf(ready, [], "", [], 123_400)).toEqual([{ kind: "heavy", what: "124" }]);
});
