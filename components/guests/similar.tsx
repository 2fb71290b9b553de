import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { WhySimilar } from "@/components/municipalities/similar-members";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { yearlyFee } from "@/lib/fees/rules";
import { formatNumber, formatOre } from "@/lib/money";
import type { Municipality } from "@/lib/municipalities/queries";
import { type Likeness, mostSimilar } from "@/lib/municipalities/rules";

type Similar = Likeness<Municipality>;

const rowKey = ({ municipality }: Similar) => municipality.code;

/** The three members most like the guest, what they pay, and why just these. */
export function SimilarMembers({ code, all, rateOre }: { code: string; all: Municipality[]; rateOre: number | null }) {
  const t = useTranslations("guest.similar");
  const locale = useLocale();
  const own = all.find((municipality) => municipality.code === code);
  if (!own) return null;
  const rows = mostSimilar(
    own,
    all.filter(({ member }) => member),
    3,
  );
  const people = ({ municipality }: Similar) => formatNumber(municipality.inhabitants, locale);
  const fee = ({ municipality }: Similar) => {
    const ore = yearlyFee(rateOre, municipality.inhabitants);
    return ore === null ? null : formatOre(ore, locale);
  };
  return (
    <Section title={t("title")}>
      <DataTable
        caption={t("caption", { municipality: own.name })}
        path="/guest"
        params={{}}
        rows={rows}
        rowKey={rowKey}
        columns={[
          { key: "name", label: t("municipality"), cell: (row) => <Name own={own} similar={row} /> },
          { key: "inhabitants", label: t("inhabitants"), cell: people, align: "right" },
          { key: "fee", label: t("fee"), cell: fee, align: "right" },
        ]}
        empty={null}
      />
      <p className="meta mt-3">{t("basis")}</p>
      <p className="mt-3">
        <Link className="font-strong" href={`/municipalities/${code}/calculation` as Route}>
          {t("calculation")}
        </Link>
      </p>
    </Section>
  );
}

function Name({ own, similar }: { own: Municipality; similar: Similar }) {
  const { code, name } = similar.municipality;
  return (
    <>
      <Link href={`/municipalities/${code}` as Route}>{name}</Link>
      <span className="meta block font-normal">
        <WhySimilar own={own} likeness={similar} />
      </span>
    </>
  );
}
