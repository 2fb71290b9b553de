import { expect, test } from "vitest";
import { bouncesIn, complaintsIn, mailIn } from "./rules";

const issue = "11111111-2222-4333-8444-555555555555";
const reader = "66666666-7777-4888-9999-aaaaaaaaaaaa";
const report = (action: string, status: string) =>
  `Reporting-MTA: dns; mx.example\r\n\r\nOriginal-Recipient: rfc822;Old@b.example\r\nFinal-Recipient: rfc822; new@b.example\r\nAction: ${action}\r\nStatus: ${status}\r\nDiagnostic-Code: smtp; 550 ${status} no such\r\n user here\r\n`;

test("a Message-ID of ours names the issue and the reader, and another mail's names nobody", () => {
  expect(mailIn(`In-Reply-To: <newsletter-${issue}-${reader}@kulturmetropolen.dk>`)).toEqual({ issue, reader });
  for (const other of ["", `<mail-${issue}@k.dk>`, `<newsletter-${issue}@k.dk>`, "<newsletter-x-y@k.dk>"])
    expect(mailIn(other)).toEqual({});
});

test("a mailbox that does not exist is gone, and everything else came back for now", () => {
  expect(bouncesIn(report("failed", "5.1.1"))).toEqual([
    { how: "hard", address: "Old@b.example", why: "5.1.1 550 5.1.1 no such user here" },
  ]);
  for (const status of ["5.1.2", "5.1.10"]) expect(bouncesIn(report("failed", status))[0]?.how).toBe("hard");
  for (const status of ["4.4.7", "5.0.0", "5.1.8", "5.2.2", "5.7.1"])
    expect(bouncesIn(report("failed", status))[0]?.how).toBe("soft");
});

test("a mail that is late or has arrived did not come back", () => {
  for (const action of ["delayed", "delivered", "relayed", "expanded"])
    expect(bouncesIn(report(action, "4.4.1"))).toEqual([]);
  expect(bouncesIn("rubbish")).toEqual([]);
});

test("whoever calls a mail spam complains, and whoever takes that back does not", () => {
  const said = (kind: string) => complaintsIn(`Feedback-Type: ${kind}\nVersion: 1\nOriginal-Rcpt-To: <a@b.example>\n`);
  expect(said("abuse")).toEqual([{ how: "complaint", address: "a@b.example", why: "abuse" }]);
  for (const kind of ["not-spam", "virus", ""]) expect(said(kind)).toEqual([]);
});
