import type { Route } from "next";
import { useLocale, useTranslations } from "next-intl";
import { WeighOtherwise } from "@/components/municipalities/weigh-otherwise";
import { Fold } from "@/components/ui/fold";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { formatNumber } from "@/lib/money";
import type { Municipality } from "@/lib/municipalities/queries";
import {
  density,
  formatGrowth,
  groupKey,
  growth,
  type Likeness,
  mostSimilar,
  type PartKey,
  partKeys,
  sizeBeside,
  type Weights,
} from "@/lib/municipalities/rules";

type Props = { own: Municipality; members: Municipality[]; weights: Weights; period: string };

/** The members most like a municipality, in words, and in points for who wants to check or weigh otherwise. */
export function SimilarMembers({ own, members, weights, period }: Props) {
  const t = useTranslations("municipalities.page");
  const found = mostSimilar(own, members, 3, weights);
  const title = own.member ? t("similarOwn", { name: own.name }) : t("similar", { name: own.name });
  if (found.length === 0) return null;
  return (
    <Section className="gap-top" title={title} aside={<span className="meta">{t("similarLead")}</span>} id="similar">
      <Rows>
        {found.map((one) => (
          <Row
            key={one.municipality.code}
            href={`/municipalities/${one.municipality.code}` as Route}
            title={one.municipality.name}
            meta={<WhySimilar own={own} likeness={one} />}
            side={<Points points={one.points} />}
          />
        ))}
      </Rows>
      <Fold summary={t("table")}>
        <PointTable found={found} title={title} />
      </Fold>
      <WeighOtherwise code={own.code} weights={weights} period={period} />
    </Section>
  );
}

function Points({ points }: { points: number }) {
  const t = useTranslations("municipalities.page");
  return <span className="num font-strong">{t("total", { points: formatNumber(points, useLocale(), 0) })}</span>;
}

/** "Dobbelt så stor, samme kommunegruppe, 11 km". */
export function WhySimilar({
  own,
  likeness: { municipality, km },
}: {
  own: Municipality;
  likeness: Likeness<Municipality>;
}) {
  const t = useTranslations("municipalities.page.why");
  const locale = useLocale();
  const size = sizeBeside(own.inhabitants, municipality.inhabitants);
  const words = [
    t(`size.${size.key}`, { value: formatNumber(size.value, locale, size.key === "times" ? 1 : 0) }),
    t(own.municipalityGroup === municipality.municipalityGroup ? "sameGroup" : "otherGroup"),
    t(own.region === municipality.region ? "sameRegion" : "otherRegion"),
    t("km", { value: formatNumber(km, locale, 0) }),
  ];
  return words.join(", ");
}

function PointTable({ found, title }: { found: Likeness<Municipality>[]; title: string }) {
  const t = useTranslations("municipalities.page");
  const name = useTranslations("municipalities")("name");
  const locale = useLocale();
  const whole = (number: number) => formatNumber(number, locale, 0);
  return (
    <table className="cards">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          {partKeys.map((key) => (
            <th key={key} scope="col">
              {t(`parts.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {found.map((likeness) => (
          <tr key={likeness.municipality.code}>
            <th scope="row" className="card-full">
              {likeness.municipality.name}
            </th>
            {likeness.parts.map(({ key, points, most }) => (
              <td key={key} className="card-full" data-label={t(`parts.${key}`)}>
                <Value part={key} likeness={likeness} />{" "}
                <span className="meta wide:block">
                  {points === null ? t("missing") : t("points", { points: whole(points), most: whole(most) })}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ part, likeness: { municipality, km } }: { part: PartKey; likeness: Likeness<Municipality> }) {
  const t = useTranslations("municipalities");
  const locale = useLocale();
  const values: Record<PartKey, string> = {
    population: formatNumber(municipality.inhabitants, locale),
    density: t("page.values.density", { value: formatNumber(density(municipality), locale, 0) }),
    group: t(groupKey(municipality.municipalityGroup)),
    geography: t("page.values.geography", { value: formatNumber(km, locale, 0) }),
    growth: formatGrowth(growth(municipality.inhabitantsFirst, municipality.inhabitants), locale),
    region: municipality.region.replace("Region ", ""),
  };
  return values[part];
}
