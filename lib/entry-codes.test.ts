import { expect, test } from "vitest";
import { entryAddress, entryDrawing, entryPicture } from "./entry-codes";

test("a code is a picture for mails and a drawing for pages, each participant's own", async () => {
  expect(entryAddress("a")).toMatch(/^http.*\/check-in\/a$/);
  expect((await entryPicture("a")).subarray(1, 4).toString()).toBe("PNG");
  const { size, path } = entryDrawing("a");
  expect(size).toBeGreaterThan(20);
  expect(path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
  expect(entryDrawing("b").path).not.toBe(path);
});
