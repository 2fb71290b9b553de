import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Example } from "@/components/ui/example";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import { removeEntry } from "@/lib/ledger/actions";
import { type Entry, type EntryNarrowing, entryPageSize } from "@/lib/ledger/queries";
import { formatNumber, formatOre } from "@/lib/money";

/** What lies behind the sums: each entry with its day, its source and who entered it. */
export function EntryList({ entries }: { entries: readonly Entry[] }) {
  const t = useTranslations("accounts.entries");
  const kinds = useTranslations("accounts.kinds");
  const locale = useLocale();
  return (
    <Rows tight>
      {entries.map((one) => (
        <Row
          key={one.id}
          title={`${kinds(one.kind)}, ${one.municipality}`}
          side={
            <>
              <span className="num block font-strong">{formatOre(one.amountOre, locale)}</span>
              {!one.open && <State kind="members" label={t("membersOnly")} />}
            </>
          }
          meta={
            <>
              <When at={one.onDay} short />
              {one.quantity !== null && `, ${t(`quantity.${one.kind}`, { count: formatNumber(one.quantity, locale) })}`}
              {one.project && `. ${one.project}`}. {t("source", { source: one.source })}{" "}
              {one.enteredBy &&
                t.rich("entered", { name: one.enteredBy, day: () => <When at={one.enteredAt} short /> })}{" "}
              <Example when={one.example} />
            </>
          }
        >
          {one.removable && (
            <Fold summary={t("remove")}>
              <Form
                id={`remove-${one.id}`}
                action={removeEntry}
                hidden={{ id: one.id }}
                submitLabel={t("removeNow")}
                variant="second"
              />
            </Fold>
          )}
        </Row>
      ))}
    </Rows>
  );
}

/** Newer and older, and all that matches as a file. */
export function EntryPaging({ narrowing, more }: { narrowing: EntryNarrowing; more: boolean }) {
  const t = useTranslations("accounts.entries");
  const { page = 1, ...rest } = narrowing;
  const query = (extra: Record<string, string>) =>
    new URLSearchParams(
      Object.entries({ ...rest, ...extra }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
    );
  const step = (to: number, words: string) => (
    <Link prefetch={false} href={`/accounts/entries?${query({ page: String(to) })}` as Route}>
      {words}
    </Link>
  );
  return (
    <p className="no-print mt-4 flex flex-wrap gap-x-6 gap-y-2">
      {page > 1 && step(page - 1, t("newer"))}
      {more && step(page + 1, t("older", { count: entryPageSize }))}
      {(["csv", "xlsx"] as const).map((format) => (
        <a key={format} href={`/accounts/entries/export?${query({ format })}`} download>
          {t(format)}
        </a>
      ))}
    </p>
  );
}
