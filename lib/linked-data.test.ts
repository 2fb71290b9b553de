import { describe, expect, it } from "vitest";
import { articleOf, eventOf, siteOf } from "@/lib/linked-data";

const activity = {
  path: "/activities/1",
  title: "Korprøve",
  text: "",
  startsAt: "2026-12-01",
  endsAt: "2026-12-01",
  place: "Biblioteket",
  town: "Køge",
  free: true,
} as const;

describe("what search engines are told", () => {
  it("says a day as a day, and a moment with the offset of the season", () => {
    expect(eventOf("K", activity)).toMatchObject({ startDate: "2026-12-01", endDate: "2026-12-01" });
    const moments = { startsAt: new Date("2026-07-01T16:30:00Z"), endsAt: "2026-12-01T17:00:00Z" };
    expect(eventOf("K", { ...activity, ...moments })).toMatchObject({
      startDate: "2026-07-01T18:30:00+02:00",
      endDate: "2026-12-01T18:00:00+01:00",
    });
  });
  it("has what schema.org's readers demand of an event and an article", () => {
    for (const property of ["name", "startDate", "location", "eventStatus", "organizer"])
      expect(eventOf("K", activity)).toHaveProperty(property);
    const article = articleOf("K", { id: "1", title: "T".repeat(200), lead: "L", publishedAt: "2026-11-30T10:00:00Z" });
    for (const property of ["headline", "datePublished", "author", "image"]) expect(article).toHaveProperty(property);
    expect(String(article.headline)).toHaveLength(110);
  });
  it("says that a cancelled event is cancelled, and who we are", () => {
    expect(eventOf("K", { ...activity, cancelled: true }).eventStatus).toMatch(/EventCancelled$/);
    expect(siteOf("K", "D").map((thing) => thing["@type"])).toEqual(["Organization", "WebSite"]);
  });
});
