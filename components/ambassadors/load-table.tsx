import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Empty } from "@/components/ui/empty";
import { Example } from "@/components/ui/example";
import { Mark } from "@/components/ui/mark";
import { Section } from "@/components/ui/section";
import type { AmbassadorLoad } from "@/lib/ambassadors/queries";
import { unfairLoad } from "@/lib/visits/rules";

/** How many visits each ambassador makes of those offered, and whether that is fair. */
export function LoadTable({ loads }: { loads: AmbassadorLoad[] }) {
  const t = useTranslations("ambassadors.load");
  const unfair = unfairLoad(loads);
  if (loads.length === 0)
    return (
      <Section title={t("title")}>
        <Empty title={t("none")}>{t("noneText")}</Empty>
      </Section>
    );
  return (
    <Section
      title={t("title")}
      aside={
        unfair ? (
          <Mark>{t("unfair", { most: unfair.most.name, least: unfair.least.name })}</Mark>
        ) : (
          <span>{t("fair")}</span>
        )
      }
    >
      <table className="cards">
        <caption className="sr-only">{t("title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("topics")}</th>
            <th scope="col" className="text-right">
              {t("visits")}
            </th>
          </tr>
        </thead>
        <tbody>
          {loads.map(({ id, name, municipality, topics, visits, most, paused, example }) => (
            <tr key={id}>
              <th scope="row" className="card-full">
                <Link href={`/tour/ambassadors/${id}` as Route}>{name}</Link>, {municipality} <Example when={example} />
              </th>
              <td className="card-full" data-label={t("topics")}>
                {topics.join(", ") || "–"}
              </td>
              <td className="text-right wide:whitespace-nowrap" data-label={t("visits")}>
                {paused ? t("paused") : t("share", { visits, most })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
