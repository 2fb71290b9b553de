import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { Params } from "@/components/ui/table-state";
import { inShort, type MailKind, mailKinds, standardWords } from "@/lib/mail-texts/rules";

type Own = { kind: MailKind; locale: "da" | "en"; subject: string | null };

/** Every kind of mail, what it is called, and whether the secretariat wrote it anew. */
export function KindTable({ own, params }: { own: Own[]; params: Params }) {
  const t = useTranslations("mailTexts");
  const names = useTranslations("mails.kinds");
  const locale = useLocale();
  const rows = mailKinds.map((kind) => {
    const written = own.filter((one) => one.kind === kind).map((one) => one.locale);
    const { subject } = own.find((one) => one.kind === kind && one.locale === locale) ?? standardWords(kind, locale);
    return { kind, name: names(kind), subject: inShort(subject ?? "", locale), written };
  });
  const state = (written: string[]) =>
    written.length === 0 ? t("standard") : written.map((one) => t(`ownIn.${one as "da"}`)).join(", ");
  return (
    <DataTable
      caption={t("caption")}
      rows={rows}
      rowKey={({ kind }) => kind}
      path="/secretariat/mail-texts"
      params={params}
      pageSize={100}
      search={{ label: t("search"), text: ({ name, subject }) => `${name} ${subject}` }}
      filters={[
        {
          name: "state",
          label: t("state"),
          options: [
            { value: "own", label: t("own") },
            { value: "standard", label: t("standard") },
          ],
          match: ({ written }, value) => written.length > 0 === (value === "own"),
        },
      ]}
      empty={null}
      columns={[
        {
          key: "name",
          label: t("kind"),
          sort: ({ name }) => name,
          cell: ({ kind, name }) => <Link href={`/secretariat/mail-texts/${kind}` as Route}>{name}</Link>,
        },
        {
          key: "subject",
          label: t("subject"),
          cell: ({ subject }) => <span className="[overflow-wrap:anywhere]">{subject}</span>,
        },
        {
          key: "state",
          label: t("state"),
          sort: ({ written }) => written.length,
          cell: ({ written }) => state(written),
        },
      ]}
    />
  );
}
