import type { Locale } from "@/lib/messages";
import { formatNumber } from "@/lib/money";

export type MeetingState = "planned" | "agenda_sent" | "held" | "minutes_sent" | "cancelled";

const kinds: Record<string, string> = {
  "application/pdf": "PDF",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "PPTX",
  "image/png": "PNG",
  "image/jpeg": "JPEG",
};

/** What people call a file of this type; by the end of its name where the type is a rare one. */
export const fileKind = (contentType: string, name: string) =>
  kinds[contentType] ?? /\.(\w{1,5})$/.exec(name)?.[1]?.toUpperCase() ?? "";

/** 840 B, 12 kB, 1,4 MB. */
export const fileSize = (bytes: number, locale: Locale) => {
  if (bytes < 1000) return `${bytes}\u00a0B`;
  const unit = bytes < 999_500 ? "kB" : "MB";
  return `${unit === "kB" ? formatNumber(bytes / 1000, locale, 0) : formatNumber(bytes / 1e6, locale, 1)}\u00a0${unit}`;
};

type Access = { code: string; municipality: string; kind: string; item: number | null; until: string };

/** What each municipality sees of a meeting: all its open items, or some by number; until the last of its days. */
export function accessByMunicipality<Row extends Access>(rows: Row[]) {
  return [...Map.groupBy(rows, ({ code }) => code).values()].map((own) => ({
    code: own[0]!.code,
    municipality: own[0]!.municipality,
    whole: own.some(({ kind }) => kind !== "agenda_item"),
    items: [...new Set(own.flatMap(({ item }) => item ?? []))].toSorted((a, b) => a - b),
    until: own
      .map(({ until }) => until)
      .toSorted()
      .at(-1)!,
    from: own[0]!,
  }));
}
