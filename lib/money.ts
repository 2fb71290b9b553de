import { numberFormat } from "@/lib/formats";
import type { Locale } from "@/lib/messages";

const tags: Record<Locale, string> = { da: "da-DK", en: "en-GB" };

/** 16685600 øre is 166.856,00 kr. · DKK 166,856.00. */
export const formatOre = (ore: bigint | number, locale: Locale) => {
  const digits = BigInt(ore).toString().replace("-", "").padStart(3, "0");
  const kroner = `${ore < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return numberFormat(tags[locale], { style: "currency", currency: "DKK" }).format(kroner as `${number}`);
};

/** The same to the nearest krone: 166.856 kr. · DKK 166,856. */
export const formatKroner = (ore: number, locale: Locale) =>
  numberFormat(tags[locale], { style: "currency", currency: "DKK", maximumFractionDigits: 0 }).format(ore / 100);

/** 45138 is 45.138 · 45,138. */
export const formatNumber = (number: number | bigint, locale: Locale, decimals?: number) =>
  numberFormat(
    tags[locale],
    decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals },
  ).format(number);

/** Øre as somebody would type them in kroner, for a field: 1250050 is 12500,5; null is empty. */
export const typedKroner = (ore: number | null | undefined) => (ore == null ? "" : String(ore / 100).replace(".", ","));
