import { expect, it } from "vitest";
import { stamp, stampAge } from "./stamp";

it("tells how old a form is", () => {
  expect(stampAge(stamp(1_000), 3_500)).toBe(2_500);
});

it.each(["", "1000", "1000.", "x.y", `2000.${stamp(1_000).split(".")[1]}`])("does not believe %j", (text) => {
  expect(stampAge(text)).toBeNull();
});
