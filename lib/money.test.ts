import { expect, it } from "vitest";
import { formatKroner, formatNumber, formatOre } from "@/lib/money";

it("writes øre as kroner", () => {
  expect(formatOre(16685600n, "da")).toBe("166.856,00\u00a0kr.");
  expect(formatOre(16685600, "en")).toBe("DKK\u00a0166,856.00");
  expect(formatOre(5, "da")).toBe("0,05\u00a0kr.");
  expect(formatOre(-275, "da")).toBe("-2,75\u00a0kr.");
  expect(formatOre(900719925474099312n, "da")).toBe("9.007.199.254.740.993,12\u00a0kr.");
});

it("writes numbers", () => {
  expect(formatNumber(45138, "da")).toBe("45.138");
  expect(formatNumber(5.4, "da", 2)).toBe("5,40");
  expect(formatNumber(45138, "en")).toBe("45,138");
});

it("rounds to the nearest krone", () => {
  expect(formatKroner(16_685_650, "da")).toBe("166.857\u00a0kr.");
  expect(formatKroner(-50, "da")).toBe("-1\u00a0kr.");
});
