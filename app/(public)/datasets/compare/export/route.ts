import type { NextRequest } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import { stacked } from "@/lib/charts";
import { pngOf, svgOf } from "@/lib/comparisons/document";
import { comparisonOf } from "@/lib/comparisons/input";
import { comparedThings, populationsOf } from "@/lib/comparisons/queries";
import { comparedOf, drawingOf, tableOf } from "@/lib/comparisons/rules";
import { fileResponse, sheetResponse } from "@/lib/exports";
import type { Locale } from "@/lib/messages";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { findViewer } from "@/lib/viewer";

/** The comparison of the address as a table or a picture, of what whoever asks may see. */
export async function GET(request: NextRequest) {
  const query = request.nextUrl.searchParams;
  const asked = Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
  const comparison = comparisonOf(asked);
  const [things, counts, all, viewer, t, locale] = await Promise.all([
    comparedThings(comparison),
    comparison.per ? populationsOf() : [],
    allMunicipalities(),
    findViewer(),
    getTranslations("comparisons"),
    getLocale() as Promise<Locale>,
  ]);
  const titleOf = (label: string, unit: string, year: number) =>
    t(comparison.per ? "titlePer" : "titleOf", { label, unit, year });
  const compared = comparedOf(things, comparison, all, { counts: [...counts], locale, titleOf });
  const format = query.get("format");
  const foot = `${t("sources")} ${compared.sources.map(({ title, source }) => `${title}: ${source}`).join("; ")}`;
  if (format !== "svg" && format !== "png") {
    const { columns, rows } = tableOf(compared);
    const head = [t("code"), t("municipality"), ...columns.map(({ label }) => label)];
    const cells = rows.map(({ code, name, values }) => [code, name, ...values]);
    return sheetResponse({ name: t("fileName"), head, rows: [...cells, [], [foot]] }, format);
  }
  const view = comparison.view === "table" ? "bars" : comparison.view;
  const own = viewer?.municipalityCode ?? null;
  const parts = compared.parts.map((part) => ({
    title: view === "line" ? part.title.replace(` ${part.year}`, "") : part.title,
    drawing: drawingOf(view, part, all, own),
  }));
  const svg = svgOf(stacked(parts, foot), t("fileName"));
  if (format === "svg") return fileResponse(svg, "image/svg+xml", `${t("fileName")}.svg`);
  return fileResponse(await pngOf(svg), "image/png", `${t("fileName")}.png`);
}
