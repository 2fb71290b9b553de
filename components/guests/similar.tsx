import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Fold } from "@/components/ui/fold";
import { Section } from "@/components/ui/section";
import type { Column } from "@/components/ui/table-state";
import { formatNumber, formatOre } from "@/lib/money";
import type { Municipality } from "@/lib/municipalities/queries";
import { feeOre, type Likeness, mostSimilar, type PartKey } from "@/lib/municipalities/rules";

type Similar = Likeness<Municipality>;

const name = ({ municipality: { code, name } }: Similar) => (
  <Link href={`/municipalities/${code}` as Route}>{name}</Link>
);
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
  const fee = ({ municipality }: Similar) => rateOre && formatOre(feeOre(rateOre, municipality.inhabitants), locale);
  return (
    <Section title={t("title")}>
      <DataTable
        caption={t("caption", { municipality: own.name })}
        path="/guest"
        params={{}}
        rows={rows}
        rowKey={rowKey}
        columns={[
          { key: "name", label: t("municipality"), cell: name },
          { key: "inhabitants", label: t("inhabitants"), cell: people, align: "right" },
          { key: "fee", label: t("fee"), cell: fee, align: "right" },
        ]}
        empty={null}
      />
      <p className="meta mt-3">{t("basis")}</p>
      <p className="mt-3">
        <Link className="go" href={`/municipalities/${code}/calculation` as Route}>
          {t("calculation")}
        </Link>
      </p>
      <Why own={own} rows={rows} />
    </Section>
  );
}

function Why({ own, rows }: { own: Municipality; rows: Similar[] }) {
  const t = useTranslations("guest.similar");
  const locale = useLocale();
  const points = (number: number) => formatNumber(number, locale, 0);
  const parts = rows[0]?.parts ?? [];
  const column = (key: PartKey): Column<Similar> => ({
    key,
    label: t(`part.${key}`),
    align: "right",
    cell: (row) => points(row.parts.find((part) => part.key === key)?.points ?? 0),
  });
  return (
    <Fold summary={t("why")}>
      <p className="meta mb-2">{t("whyText", { most: parts.reduce((sum, { most }) => sum + most, 0) })}</p>
      <DataTable
        caption={t("whyCaption", { municipality: own.name })}
        path="/guest"
        params={{}}
        rows={rows}
        rowKey={rowKey}
        columns={[
          { key: "name", label: t("municipality"), cell: ({ municipality }) => municipality.name },
          ...parts.map(({ key }) => column(key)),
          { key: "total", label: t("total"), align: "right", cell: (row) => points(row.points) },
        ]}
        empty={null}
      />
    </Fold>
  );
}
