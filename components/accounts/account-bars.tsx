import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import { type Account, perInhabitant } from "@/lib/accounts/rules";
import { formatOre } from "@/lib/money";

export type Compared = {
  key: string;
  name: string;
  href?: Route;
  inhabitants: number;
  account: Account;
  own?: boolean;
};

/** The middle of a bar, in per cent of its width: what is given stands to the left of it, what is got to the right. */
const axis = 38;
const parts = ["cash", "kind", "activities", "knowledge"] as const;

/** What each gives and gets per inhabitant, side by side at one scale, and the same figures as a table. */
export function AccountBars({ rows, caption }: { rows: Compared[]; caption: string }) {
  const t = useTranslations("accounts");
  const each = (ore: number, { inhabitants }: Compared) => perInhabitant(ore, inhabitants) ?? 0;
  const most = Math.max(
    1,
    ...rows.map((row) => each(row.account.givesOre, row) / axis),
    ...rows.map((row) => each(row.account.getsOre, row) / (98 - axis)),
  );
  return (
    <>
      <div className="bars">
        {rows.map((row) => (
          <Bar key={row.key} row={row} perPercent={most} />
        ))}
      </div>
      <p className="bar-key mt-4">
        {parts.map((part) => (
          <span key={part}>
            <svg viewBox="0 0 14 12" aria-hidden="true">
              <rect className={`bar-${part}`} x="1" y="1" width="12" height="10" />
            </svg>
            {t(`parts.${part}`)}
          </span>
        ))}
      </p>
      <Fold summary={t("asTable")}>
        <AccountTable rows={rows} caption={caption} />
      </Fold>
    </>
  );
}

function Bar({ row, perPercent }: { row: Compared; perPercent: number }) {
  const t = useTranslations("accounts");
  const locale = useLocale();
  const { name, href, own, account, inhabitants } = row;
  const width = (ore: number) => (perInhabitant(ore, inhabitants) ?? 0) / perPercent;
  const [cash, kind, activities, knowledge] = [
    width(account.cashOre),
    width(account.kindOre),
    width(account.activitiesOre),
    width(account.knowledgeOre),
  ];
  const amount = (ore: number) => formatOre(perInhabitant(ore, inhabitants) ?? 0, locale);
  const rects = [
    { part: "cash", x: axis - cash, wide: cash },
    { part: "kind", x: axis - cash - kind, wide: kind },
    { part: "activities", x: axis, wide: activities },
    { part: "knowledge", x: axis + activities, wide: knowledge },
  ];
  return (
    <div className={`bar ${own ? "bar-own" : ""}`}>
      <span className="bar-name">{href ? <Link href={href}>{name}</Link> : name}</span>
      <span className="bar-gives num">{t("gives", { amount: amount(account.givesOre) })}</span>
      <svg aria-hidden="true">
        {rects.map(({ part, x, wide }) => (
          <rect key={part} className={`bar-${part}`} x={`${x}%`} width={`${wide}%`} y="4" height="16" />
        ))}
        <line className="bar-axis" x1={`${axis}%`} x2={`${axis}%`} y1="0" y2="24" />
      </svg>
      <span className="bar-gets num">{t("gets", { amount: amount(account.getsOre) })}</span>
    </div>
  );
}

/** The same as figures, in kroner per inhabitant. */
export function AccountTable({ rows, caption }: { rows: Compared[]; caption: string }) {
  const t = useTranslations("accounts");
  const locale = useLocale();
  return (
    <table className="cards">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("municipality")}</th>
          {parts.map((part) => (
            <th key={part} scope="col" className="text-right">
              {t(`parts.${part}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, account, inhabitants }) => (
          <tr key={key}>
            <th scope="row" className="card-full">
              {name}
            </th>
            {parts.map((part) => (
              <td key={part} className="card-full wide:text-right" data-label={t(`parts.${part}`)}>
                {formatOre(perInhabitant(account[`${part}Ore`], inhabitants) ?? 0, locale)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
