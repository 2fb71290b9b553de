import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { FoundTable } from "@/lib/tables/queries";

/** How far the reading is, or why there is no table and where the file breaks. */
export function TableReading({ table: { state, progress, failure, failedRow, failedColumn } }: { table: FoundTable }) {
  const t = useTranslations("tables");
  if (state === "failed") {
    const key = `failures.${failure}` as "failures.unreadable";
    return (
      <Section title={t("failed")}>
        <p className="max-w-measure">{t.has(key) ? t(key) : t("failures.unreadable")}</p>
        {failedRow && <p className="mt-2 font-strong">{t("place", { row: failedRow, column: failedColumn ?? 1 })}</p>}
        <p className="mt-2">{t("kept")}</p>
      </Section>
    );
  }
  return (
    <Section title={t("reading")}>
      {/* Asks again by itself, also where no script runs. */}
      <meta httpEquiv="refresh" content="2" />
      <p className="mb-3">{t("leave")}</p>
      <progress className="progress" aria-label={t("reading")} value={progress} max={100} />
      <p className="num mt-2">{t("progress", { progress })}</p>
    </Section>
  );
}
