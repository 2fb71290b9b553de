import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { fewDecisions, type precedents } from "@/lib/forecasts/rules";

/** What had happened before municipalities decided, with how many it is counted from; it tells no cause. */
export function PrecedentTable({ found: { yes, no, rows } }: { found: ReturnType<typeof precedents> }) {
  const t = useTranslations("forecast");
  const count = yes + no;
  const all = { yes, no };
  return (
    <Section id="before" title={t("before.title")}>
      <p className="mb-4 max-w-measure">
        {count === 0 ? t("before.none") : t("before.text")}{" "}
        {count > 0 && count < fewDecisions && <strong>{t("before.few", { count })}</strong>}
      </p>
      {count > 0 && (
        <table className="cards">
          <caption className="sr-only">{t("before.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("before.measure")}</th>
              <th scope="col" className="text-right">
                {t("before.yes", { count: yes })}
              </th>
              <th scope="col" className="text-right">
                {t("before.no", { count: no })}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.measure}>
                <th scope="row" className="card-full">
                  {t(`measures.${row.measure}`)}
                </th>
                {(["yes", "no"] as const).map((key) => (
                  <td key={key} data-label={t(`before.${key}`, { count: all[key] })} className="num wide:text-right">
                    {t("before.of", { count: row[key], all: all[key] })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
