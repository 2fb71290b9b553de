import type { Route } from "next";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Row } from "@/components/ui/rows";
import { formatDate } from "@/lib/dates";
import { barriers, type Unmatched } from "@/lib/matching/rules";

/** A visit that nobody can make: how many each rule keeps away, and what would help. */
export function UnmatchedRow({ host, code, barred, help }: Unmatched & { host: string; code: string }) {
  const [t, locale, format] = [useTranslations("matching"), useLocale(), useFormatter()];
  const counts = barriers.filter((key) => barred[key]);
  const words = {
    date: () => help.kind === "date" && t("help.date", { day: formatDate(help.on, locale) }),
    visits: () =>
      help.kind === "visits" && t("help.visits", { names: format.list(help.names, { type: "disjunction" }) }),
    distance: () => help.kind === "distance" && t("help.distance", { km: help.km }),
    ambassador: () => t("help.ambassador"),
    hostDates: () => t("help.hostDates"),
  };
  return (
    <Row title={host} meta={counts.map((key) => t(`barred.${key}`, { count: barred[key] ?? 0 })).join(", ")}>
      <p className="mt-1">{words[help.kind]()}</p>
      {(help.kind === "hostDates" || help.kind === "date") && (
        <p>
          <Link href={`/committees/${code}` as Route}>{t("dates")}</Link>
        </p>
      )}
    </Row>
  );
}
