import { expect, test } from "vitest";
import { movedTo, stepped } from "./order";

const order = ["a", "b", "c"];

test("one step up or down, and nowhere past the ends", () => {
  expect(stepped(order, "b:up")).toEqual(["b", "a", "c"]);
  expect(stepped(order, "b:down")).toEqual(["a", "c", "b"]);
  for (const nothing of ["a:up", "c:down", "x:up", "x:down", undefined]) expect(stepped(order, nothing)).toEqual(order);
});

test("an item put on another's place moves the others along", () => {
  expect(movedTo(order, "a", 2)).toEqual(["b", "c", "a"]);
  expect(movedTo(order, "c", 0)).toEqual(["c", "a", "b"]);
  expect(movedTo(order, "c", 3)).toEqual(order);
});
