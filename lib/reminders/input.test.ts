import { expect, test } from "vitest";
import { reminderInput } from "./input";

const conferenceId = "3b71d0ea-c7e7-461b-8d88-dcd657cc0d1a";
const typed = { conferenceId, before: "7", unit: "days", groups: "confirmed", words: "" };

test("days and hours are kept as hours", () => {
  expect(reminderInput.parse(typed)).toEqual({ conferenceId, groups: ["confirmed"], words: "", hoursBefore: 168 });
  expect(reminderInput.parse({ ...typed, before: "3", unit: "hours" }).hoursBefore).toBe(3);
});

test("a reminder is for somebody, and not a year ahead", () => {
  const wrong = (change: object) => reminderInput.safeParse({ ...typed, ...change }).error?.issues[0]?.message;
  expect(wrong({ groups: undefined })).toBe("choose");
  expect(wrong({ before: "91" })).toBe("tooLongBefore");
  expect(wrong({ before: "73", unit: "hours" })).toBe("tooLongBefore");
  expect(wrong({ before: "0" })).toBe("number");
});
