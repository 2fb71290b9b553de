import { expect, test } from "vitest";
import { seesAnswers } from "./rules";

test("answers are seen by the forum, by those who sit for the host and by the secretariat, and by no guest", () => {
  const meeting = { forum: "kmp", hostCode: "175" } as const;
  const sees = (municipalityCode: string | null, ...forums: Parameters<typeof seesAnswers>[0]["forums"]) =>
    seesAnswers({ municipalityCode, forums }, meeting);
  expect([sees(null, "secretariat"), sees("183", "kmp"), sees("175", "kmk")]).toEqual([true, true, true]);
  expect([sees("183", "kmk"), sees("175"), sees(null, "project")]).toEqual([false, false, false]);
  expect(seesAnswers({ municipalityCode: null, forums: ["kmk"] }, { forum: "kmp", hostCode: null })).toBe(false);
});
