import { describe, expect, test } from "vitest";
import { dateIn, datesIn, daysByRule, partOf, timeIn, underHeadings } from "./rules";

const item = {
  summary: "Resumé.",
  recommendation: "At det tages til efterretning.",
  background: "Baggrund.",
  economy: "Ingen udgift.",
  competence: "KFU",
  decision: "",
  annexes: "Bilag 1",
};

describe("a municipality's own headings", () => {
  const forms: Record<string, string> = {
    Albertslund: "Anledning | Sagsfremstilling | (Økonomi) | Indstilling | Beslutning | Bilag",
    Køge: "Indstilling | Baggrund og vurdering | Økonomi | Beslutning | Fraværende | Bilag",
    Rødovre: "Beslutningskompetence (KFU/KB) | Sagens kerne | Indstilling | Beslutning | Sagsfremstilling | Bilag",
    Roskilde: "Resume | Indstilling | Beslutningskompetence | Sagsfremstilling | Økonomi | (beslutning)",
    Helsingør: "Sagen afgøres i | Bilag | Indledning/Baggrund | Indstilling | Beslutning",
    Hvidovre: "Beslutningstema | Indstilling | Beslutning | Sagsfremstilling",
    København: "Indstilling | Problemstilling | Løsning | Økonomi | Videre proces",
    Kalundborg: "Resume og sagens baggrund | Indstillinger | Behandling | Sagsfremstilling",
    Mariagerfjord: "Forventet sagsgang | Anledning | Indstilling | Sagsfremstilling | Beslutning",
    Fredericia: "Sagsresumé | Sagsbeskrivelse | Økonomiske konsekvenser | Vurdering | Indstillinger | Beslutning",
    Middelfart: "Præsentation | Forvaltningen foreslår | Sagsbeskrivelse",
  };

  test.each(Object.entries(forms))("of %s take the whole item, in their order", (_, form) => {
    const headings = form.split(" | ");
    const placed = underHeadings(headings, item);
    expect(placed.slice(0, headings.length).map(({ heading }) => heading)).toEqual(headings);
    const all = placed.map(({ text }) => text).join("\n");
    for (const part of ["summary", "recommendation", "background", "economy"] as const)
      expect(all).toContain(item[part]);
  });

  test("leave empty what only the meeting fills in", () => {
    const placed = underHeadings(["Indstilling", "Sagsfremstilling", "Fraværende", "Beslutning"], item);
    expect(
      placed.filter(({ heading }) => ["Fraværende", "Beslutning"].includes(heading)).map(({ text }) => text),
    ).toEqual(["", ""]);
    expect(partOf("Fraværende")).toBeUndefined();
  });

  test("without a heading for the body or the recommendation lose nothing", () => {
    const placed = underHeadings(["Bilag"], item);
    expect(placed.map(({ heading }) => heading)).toEqual(["Bilag", "Indstilling", "Sagsfremstilling"]);
    expect(placed.at(-1)?.text).toBe("Resumé.\n\nBaggrund.\n\nIngen udgift.");
    expect(underHeadings([], item)).toHaveLength(2);
  });
});

describe("meeting dates", () => {
  test.each([
    ["tirsdag den 12. januar 2027 kl. 17.00", "2027-01-12", "17:00"],
    ["12-01-2027", "2027-01-12", undefined],
    ["2027-1-5; 16:30", "2027-01-05", "16:30"],
    ["3. maj", "2027-05-03", undefined],
    ["3/5 kl. 9", "2027-05-03", "09:00"],
    ["31. november 2027", undefined, undefined],
    ["29. februar 2027", undefined, undefined],
    ["Udvalget mødes", undefined, undefined],
  ])("are read from %j", (line, day, time) => {
    expect([dateIn(line, 2027), timeIn(line)]).toEqual([day, time]);
  });

  test("of a pasted list come sorted, each once; what is no date is told", () => {
    const { days, unread } = datesIn(
      "Mødeplan\n9. marts 2027\n12. januar 2027 kl. 17.00\n31. november 2027\n9/3 2027",
      2027,
    );
    expect(days).toEqual([
      { onDay: "2027-01-12", startTime: "17:00" },
      { onDay: "2027-03-09", startTime: null },
    ]);
    expect(unread).toEqual(["31. november 2027"]);
  });

  test("follow a rule: the first Tuesday of every month but July, the last Wednesday", () => {
    const tuesdays = daysByRule(2027, { week: 1, weekday: 2, without: [7] });
    expect(tuesdays).toHaveLength(11);
    expect(tuesdays.slice(0, 3)).toEqual(["2027-01-05", "2027-02-02", "2027-03-02"]);
    const last = daysByRule(2027, { week: 5, weekday: 3, without: [] });
    expect([last[1], last[2]]).toEqual(["2027-02-24", "2027-03-31"]);
  });
});
