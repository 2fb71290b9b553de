import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { csv } from "@/lib/exports";
import { messages } from "@/lib/messages";
import { certificate, participantSheet } from "./document";

const t = createTranslator({ locale: "da", messages: messages.da, namespace: "conferences.signUps" }) as Parameters<
  typeof participantSheet
>[3];
const at = "2027-03-01T10:00:00Z";

test("the list has a column for each question, and a name that is a formula is text", () => {
  const one = {
    id: "1",
    name: "=1+1",
    title: "",
    address: "a@b.example",
    municipality: "Køge",
    state: "confirmed" as const,
    signedUpAt: at,
    checkedInAt: null,
    signer: "",
    cancelReason: "",
    letInBecause: "",
  };
  const sheet = participantSheet(
    "Dag",
    [{ ...one, answers: { q: "Nødder" } }],
    [
      { id: "q", label: "Mad?" },
      { id: "r", label: "Bus?" },
    ],
    t,
    "da",
  );
  expect(sheet.head.slice(-2)).toEqual(["Mad?", "Bus?"]);
  expect(sheet.rows[0]?.slice(-2)).toEqual(["Nødder", ""]);
  expect(csv(sheet)).toContain("'=1+1");
});

test("a certificate says who was where and when", () => {
  const card = { name: "Bente", conference: "Dag", startsAt: at, endsAt: "2027-03-01T12:00:00Z", place: "Viften" };
  const paper = certificate(card as Parameters<typeof certificate>[0], "KM", t, "da");
  expect(paper.lead).toBe("Bente har deltaget i Dag.");
  expect(JSON.stringify(paper.blocks)).toMatch(/1\.\smarts\s2027\skl\.\s11.*Viften/);
});
