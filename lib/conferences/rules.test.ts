import { expect, test } from "vitest";
import { happeningOf } from "./rules";

test("search engines are told whether a conference is free, and whether it is called off", () => {
  const at = new Date();
  const one = { id: "1", title: "T", summary: "S", startsAt: at, endsAt: at, place: "Viften", host: null };
  expect(happeningOf({ ...one, guestPriceOre: 0, cancelledAt: null })).toMatchObject({ free: true, cancelled: false });
  expect(happeningOf({ ...one, guestPriceOre: 1, cancelledAt: at })).toMatchObject({ free: false, cancelled: true });
});
