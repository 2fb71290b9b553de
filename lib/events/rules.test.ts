import { expect, test } from "vitest";
import { byMunicipality, prospects } from "./rules";

const today = "2026-11-25";
const row = (name: string, rest: object = {}) => ({
  ...{ name, standing: "interested" as const, decidesOn: null, atRisk: false, idleDays: 10 },
  ...rest,
});

test("whom to meet: decisions soonest first, then risk, then long silence, then the others on their way in", () => {
  const rows = [
    row("Ærø"),
    row("Allerød"),
    row("Stille", { idleDays: 90 }),
    row("Stillest", { idleDays: 200, standing: "member" }),
    row("Truet", { standing: "member", atRisk: true }),
    row("Senere", { decidesOn: "2027-03-01", standing: "deciding" }),
    row("Snart", { decidesOn: "2026-12-01", standing: "member" }),
  ];
  const order = prospects(rows, today).map(({ name, reason }) => `${name} ${reason}`);
  expect(order).toEqual([
    ...["Snart decision", "Senere decision", "Truet risk", "Stillest quiet", "Stille quiet"],
    ...["Allerød open", "Ærø open"],
  ]);
});

test("who has decided, never asked, or is in and well, is left alone; a decision that is over is none", () => {
  const rows = [
    row("Ja", { standing: "committed", idleDays: 200 }),
    row("Nej", { standing: "declined", atRisk: true }),
    row("Ukendt", { standing: "unaware", idleDays: 900 }),
    row("Inde", { standing: "member", decidesOn: "2026-11-24" }),
  ];
  expect(prospects(rows, today)).toEqual([]);
});

test("two notes on one municipality are both kept and stand together", () => {
  const notes = ["240", "163", "240"].map((code, id) => ({ code, id }));
  expect(byMunicipality(notes)).toEqual([
    { code: "240", notes: [notes[0], notes[2]] },
    { code: "163", notes: [notes[1]] },
  ]);
});
