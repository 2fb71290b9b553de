import { expect, test } from "vitest";
import { eventOf } from "./rules";

const meeting = {
  ...{ id: "m", title: "KMP-møde", startsAt: "2027-03-01T10:00:00Z", endsAt: "2027-03-01T11:00:00Z", place: "Viften" },
  ...{ onlineUrl: "https://moede.example", answer: null, sequence: 2, cancelled: false },
  items: [{ number: 4, title: "Musik" }],
};

test("a meeting has one name, its items and its links", () => {
  const event = eventOf("https://k.example", meeting);
  expect(event).toMatchObject({
    uid: "meeting-m@k.example",
    sequence: 2,
    free: false,
    url: "https://k.example/meetings/m",
  });
  expect(event.text.split("\n")).toEqual(["4. Musik", "https://moede.example", "https://k.example/meetings/m"]);
});

test.each(["no", "substitute"] as const)("whoever answered %s has free time", (answer) => {
  expect(eventOf("https://k.example", { ...meeting, answer }).free).toBe(true);
});
