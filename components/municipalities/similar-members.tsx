import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import { Section } from "@/components/ui/section";
import { formatNumber } from "@/lib/money";
import type { Municipality } from "@/lib/municipalities/queries";
import { density, groupKey, type Likeness, mostSimilar, type PartKey, weights } from "@/lib/municipalities/rules";

const keys = Object.keys(weights) as PartKey[];

/** The members most like a municipality, with the reason in points, part by part. */
export function SimilarMembers({ own, members }: { own: Municipality; members: Municipality[] }) {
  const t = useTranslations("municipalities.page");
  const name = useTranslations("municipalities")("name");
  const found = mostSimilar(own, members, 3);
  const title = own.member ? t("similarOwn", { name: own.name }) : t("similar", { name: own.name });
  if (found.length === 0) return null;
  return (
    <Section className="gap-top" title={title} aside={<span className="meta">{t("similarLead")}</span>}>
      <table className="cards">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            {keys.map((key) => (
              <th key={key} scope="col">
                {t(`parts.${key}`)}
              </th>
            ))}
            <th scope="col" className="text-right">
              {t("difference")}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.map((likeness) => (
            <Member key={likeness.municipality.code} likeness={likeness} />
          ))}
        </tbody>
      </table>
      <Fold summary={t("how")}>
        <ul className="grid max-w-measure list-disc gap-2 pl-5">
          {keys.map((key) => (
            <li key={key}>{t(`reasons.${key}`, { most: weights[key] })}</li>
          ))}
        </ul>
      </Fold>
    </Section>
  );
}

function Member({ likeness: { municipality, points, parts, km } }: { likeness: Likeness<Municipality> }) {
  const t = useTranslations("municipalities");
  const locale = useLocale();
  const values: Record<PartKey, string> = {
    population: formatNumber(municipality.inhabitants, locale),
    density: t("page.values.density", { value: formatNumber(density(municipality), locale, 0) }),
    group: t(groupKey(municipality.municipalityGroup)),
    geography: t("page.values.geography", { value: formatNumber(km, locale, 0) }),
  };
  const whole = (number: number) => formatNumber(number, locale, 0);
  return (
    <tr>
      <th scope="row" className="card-full">
        <Link href={`/municipalities/${municipality.code}` as Route}>{municipality.name}</Link>
      </th>
      {parts.map(({ key, points, most }) => (
        <td key={key} className="card-full" data-label={t(`page.parts.${key}`)}>
          {values[key]} <span className="meta wide:block">{t("page.points", { points: whole(points), most })}</span>
        </td>
      ))}
      <td className="card-full font-strong wide:text-right" data-label={t("page.difference")}>
        {t("page.total", { points: whole(points) })}
      </td>
    </tr>
  );
}
