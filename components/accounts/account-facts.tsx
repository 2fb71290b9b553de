import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import type { Account, besideKinds } from "@/lib/accounts/rules";
import { formatNumber, formatOre } from "@/lib/money";

/** How the account comes about, and what stands beside it; each figure leads to what it was counted from (`span`). */
export function AccountFacts({
  own,
  beside,
  span,
}: {
  own: Account;
  beside: { kind: (typeof besideKinds)[number]; ore: number }[];
  span: string;
}) {
  const t = useTranslations("accounts");
  const locale = useLocale();
  const source = (path: string, words: string) => (
    <Link className="meta block w-fit" href={path as Route}>
      {words}
    </Link>
  );
  const fee = own.feeOre !== null && (
    <>
      {formatOre(own.feeOre, locale)}
      <span className="meta block">{t("feeHow")}</span>
    </>
  );
  const participants = t("participantsText", {
    count: formatNumber(own.participants, locale),
    estimated: formatNumber(own.estimated, locale),
  });
  const told = beside.filter(({ ore }) => ore > 0);
  return (
    <DefinitionList
      className="num mt-4"
      items={[
        { term: t("fee"), value: fee || t("feeUnknown") },
        {
          term: t("participants"),
          value: (
            <>
              {participants}
              {source(`/activities?${span}`, t("toActivities"))}
            </>
          ),
        },
        ...told.map(({ kind, ore }) => ({
          term: t(`beside.${kind}`),
          value: (
            <>
              {formatOre(ore, locale)}
              <span className="meta block">{t("besideHow")}</span>
              {source(`/accounts/entries?${span}&kind=${kind}`, t("toEntries"))}
            </>
          ),
        })),
      ]}
    />
  );
}
