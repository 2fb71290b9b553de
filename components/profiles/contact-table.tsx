import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Mark } from "@/components/ui/mark";
import type { Column, Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import type { Contact } from "@/lib/profiles/queries";
import { isStale } from "@/lib/profiles/rules";
import type { Forum } from "@/lib/viewer";

const forums = ["kmk", "kmp", "chairmanship", "project", "secretariat"] as const;

/** Everybody whom the viewer may look up, to be searched and narrowed. `writesTo` are the forums the viewer may write to. */
export function ContactTable({
  contacts,
  params,
  writesTo,
}: {
  contacts: Contact[];
  params: Params;
  writesTo: Forum[];
}) {
  const t = useTranslations("profiles");
  const names = useTranslations("profiles.forums");
  const towns = new Map(
    contacts.flatMap(({ code, municipality }) => (code && municipality ? [[code, municipality]] : [])),
  );
  const town = [...towns]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, "da"));
  return (
    <DataTable
      caption={t("title")}
      path="/directory"
      params={params}
      rows={contacts}
      rowKey={({ id }) => id}
      columns={useColumns(writesTo)}
      search={{
        label: t("search"),
        text: ({ name, title, municipality, topics }) => [name, title, municipality, ...topics].join(" "),
      }}
      filters={[
        {
          name: "forum",
          label: t("forum"),
          options: forums.map((value) => ({ value, label: names(value) })),
          match: (contact, value) => contact.forums.includes(value as Forum),
        },
        { name: "municipality", label: t("municipality"), options: town, match: ({ code }, value) => code === value },
      ]}
      empty={<Empty title={t("none")}>{t("noneText")}</Empty>}
    />
  );
}

function useColumns(writesTo: Forum[]): Column<Contact>[] {
  const t = useTranslations("profiles");
  const names = useTranslations("profiles.forums");
  return [
    { key: "name", label: t("name"), sort: ({ name }) => name, cell: (contact) => <Person {...contact} /> },
    {
      key: "municipality",
      label: t("municipality"),
      hideLabel: true,
      sort: ({ municipality }) => municipality,
      cell: ({ municipality, forums: seats }) => (
        <>
          {municipality}
          <span className="meta block">{seats.map((forum) => names(forum)).join(", ")}</span>
        </>
      ),
    },
    {
      key: "reach",
      label: t("reach"),
      hideLabel: true,
      cell: (contact) => <Reach contact={contact} writes={contact.forums.some((forum) => writesTo.includes(forum))} />,
    },
    {
      key: "topics",
      label: t("topics"),
      hideLabel: true,
      cell: ({ topics, substitute }) => (
        <>
          {topics.join(", ")}
          {substitute && <span className="meta block">{t("substituteIs", { name: substitute })}</span>}
        </>
      ),
    },
    {
      key: "confirmed",
      label: t("confirmedColumn"),
      sort: ({ confirmedAt }) => confirmedAt,
      cell: ({ confirmedAt, today }) => {
        const day = confirmedAt ? <When at={new Date(confirmedAt)} short /> : t("never");
        return isStale(confirmedAt, today) ? <Mark>{day}</Mark> : day;
      },
    },
  ];
}

function Person({ name, title, photoId }: Contact) {
  return (
    <span className="flex items-start gap-3">
      {photoId && (
        // biome-ignore lint/performance/noImgElement: the file is fitted when it comes and checked when it is read
        <img src={`/api/files/${photoId}`} alt="" width={40} height={40} loading="lazy" className="size-10 flex-none" />
      )}
      <span>
        {name}
        <span className="meta block font-normal">{title}</span>
      </span>
    </span>
  );
}

function Reach({ contact: { id, phone, address }, writes }: { contact: Contact; writes: boolean }) {
  const t = useTranslations("profiles");
  return (
    <>
      {phone && (
        <a className="num block whitespace-nowrap" href={`tel:${phone.replaceAll(" ", "")}`}>
          {phone}
        </a>
      )}
      {address && (
        <a className="block min-w-48 text-s wrap-anywhere" href={`mailto:${address}`}>
          {address}
        </a>
      )}
      {writes && (
        <Link className="font-strong" href={`/conversations/new?with=${id}` as Route}>
          {t("write")}
        </Link>
      )}
    </>
  );
}
