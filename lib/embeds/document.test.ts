import { expect, test } from "vitest";
import { embeddedList, embedPolicy } from "./document";

const one = {
  id: "a1",
  title: `<script>alert("x")</script>`,
  startsOn: "2026-12-01",
  place: "",
  municipalities: ["Køge"],
};

test("what somebody wrote is text, and nothing in the list runs, draws or asks", () => {
  const page = embeddedList([one], "da", "Kulturkanten", "?municipality=259");
  expect(page).toContain("&lt;script&gt;");
  expect(page).not.toMatch(/<(script|img|iframe|form|link)|\son\w+=/);
  expect(page).toContain('href="http://localhost:3000/activities/a1"');
  expect(page).toContain('href="http://localhost:3000/activities?municipality=259"');
  expect(embeddedList([], "en", "Kulturkanten", "")).toContain('lang="en"');
});

test("the list stands in frames of the hosts that are named, and without any nowhere", () => {
  expect(embedPolicy("https://www.koege.dk https://*.greve.dk")).toMatch(
    /frame-ancestors https:\/\/www.koege.dk https:\/\/\*.greve.dk$/,
  );
  expect(embedPolicy("")).toMatch(/frame-ancestors 'none'$/);
  expect(embedPolicy("")).not.toContain("script-src");
});
