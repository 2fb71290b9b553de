import { expect, test } from "vitest";
import { feedOf } from "@/lib/feed";
import { activitySheet, calendarOf, feedItemOf } from "./document";

const words = { portal: "Kulturkanten", title: "Aktiviteter", description: "Fra Kulturmetropolen" };
const activity = {
  id: "7d9c",
  title: "Kor & kaffe; <b>fællessang",
  startsOn: "2026-07-02",
  endsOn: "2026-07-03",
  startTime: "19:00:00",
  place: "Viften, sal 1",
  municipalities: ["Rødovre", "Ishøj"],
  participants: 48,
  costOre: 125_050,
  project: "Kor for livet",
};

test("the calendar tells summer time as UTC and a whole day as a day", () => {
  const lines = calendarOf([activity, { ...activity, id: "all-day", startTime: null }], words).split("\r\n");
  expect(lines).toContain("DTSTART:20260702T170000Z");
  expect(lines).toContain("DTSTART;VALUE=DATE:20260702");
  expect(lines).toContain("DTEND;VALUE=DATE:20260704");
  expect(lines).toContain("UID:activity-7d9c@localhost");
  expect(lines).toContain("LOCATION:Viften\\, sal 1\\, Rødovre\\, Ishøj");
});

test("the feeds carry words as text", () => {
  const feed = feedOf([feedItemOf(activity)], words, "/activities/feed/rss");
  expect(feed.rss2()).toContain("<![CDATA[Kor & kaffe; <b>fællessang]]>");
  expect(feed.rss2()).toContain("http://localhost:3000/activities/7d9c");
  expect(JSON.parse(feed.json1()).items[0]).toMatchObject({ title: activity.title });
});

test("the table has a row an activity, money in kroner", () => {
  const { rows } = activitySheet([activity, { ...activity, costOre: null }], "Aktiviteter", (head) => head);
  expect(rows[0]).toEqual([
    "2026-07-02",
    activity.title,
    "Kor for livet",
    "Rødovre, Ishøj",
    "Viften, sal 1",
    48,
    1250.5,
  ]);
  expect(rows[1]?.at(-1)).toBeNull();
});
