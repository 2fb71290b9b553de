import { expect, test } from "vitest";
import { featuresOff } from "./rules";

test("everything is on until it is named, and a name that no longer stands for anything is passed over", () => {
  expect(featuresOff("")).toEqual([]);
  expect(featuresOff("tour  datasets abandoned")).toEqual(["datasets", "tour"]);
});
