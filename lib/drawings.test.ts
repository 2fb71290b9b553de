import { expect, test, vi } from "vitest";
import { drawn } from "./drawings";

const picture = (text: string) => () => new Response(text);
const read = async (bytes: Promise<ArrayBuffer> | undefined) => bytes && new TextDecoder().decode(await bytes);

test("a picture is drawn once for all who ask, and anew for other words", async () => {
  const draw = vi.fn(picture("one"));
  expect(await Promise.all([read(drawn("a:1", draw)), read(drawn("a:1", draw))])).toEqual(["one", "one"]);
  expect(await read(drawn("a:1", draw))).toBe("one");
  expect(draw).toHaveBeenCalledTimes(1);
  expect(await read(drawn("a:2", picture("two")))).toBe("two");
});

test("a flood of different pictures is held back, and what was drawn is still answered", async () => {
  const flood = Array.from({ length: 20 }, (_, at) => drawn(`flood:${at}`, picture("x")));
  expect(flood.filter(Boolean)).toHaveLength(6);
  expect(await read(drawn("a:1", picture("other")))).toBe("one");
  await Promise.all(flood);
  expect(await read(drawn("flood:19", picture("late")))).toBe("late");
});

test("one that could not be drawn is tried again", async () => {
  const broken = () => {
    throw new Error("no letters");
  };
  await expect(drawn("b", broken)).rejects.toThrow("no letters");
  expect(await read(drawn("b", picture("now")))).toBe("now");
});
