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
  const issue = { title: "x".repeat(71), lead: "", lists: [], blocks: [{ body }] };
  expect(webLinks(issue.blocks)).toHaveLength(3);
  const tried = [
    { url: "https://theirs.example/b", at: "", problem: "404" },
    { url: "https://ours.example/a", at: "", problem: null },
    { url: "https://taken-out.example/", at: "", problem: "404" },
  ];
  const found = findingsOf(issue, ["Koret"], "https://ours.example", tried);
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
