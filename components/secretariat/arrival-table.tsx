import Link from "next/link";
import { useTranslations } from "next-intl";
import { casePath } from "@/components/standings/board-map";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import type { Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import { topics } from "@/lib/interests/input";
import type { Arrival } from "@/lib/interests/queries";

/** Messages and proposals that opened or moved a case, the newest first. */
export function ArrivalTable({ arrivals, params }: { arrivals: Arrival[]; params: Params }) {
  const t = useTranslations("secretariat.interests");
  const topic = useTranslations("interests.topics");
  const topicsOf = (arrival: Arrival) => topics.filter((one) => arrival.topics.includes(one)).map((one) => topic(one));
  return (
    <DataTable
      caption={t("caption")}
      rows={arrivals}
      rowKey={({ id }) => id}
      path="/secretariat/interests"
      params={params}
      defaultSort="-when"
      search={{ label: t("search"), text: ({ municipality, name }) => `${municipality} ${name}` }}
      empty={
        <Empty title={t("empty")}>
          <p>{t("emptyText")}</p>
        </Empty>
      }
      columns={[
        {
          key: "municipality",
          label: t("municipality"),
          sort: ({ municipality }) => municipality,
          cell: ({ code, municipality }) => <Link href={casePath(code)}>{municipality}</Link>,
        },
        {
          key: "from",
          label: t("from"),
          hideLabel: true,
          sort: ({ name }) => name,
          cell: ({ name, title, address }) => (
            <>
              {name}
              <span className="meta block">
                {title}
                {title && address && ", "}
                {address && <a href={`mailto:${address}`}>{address}</a>}
              </span>
            </>
          ),
        },
        {
          key: "what",
          label: t("what"),
          hideLabel: true,
          cell: (arrival) => (
            <>
              <span className="block max-w-[28em] whitespace-pre-line">{arrival.message}</span>
              <span className="meta block">{topicsOf(arrival).join(", ")}</span>
            </>
          ),
        },
        {
          key: "way",
          label: t("way"),
          cell: ({ proposedBy, releasedAt }) => (
            <span className="text-s">
              {t(proposedBy ? "proposal" : "form")}
              {releasedAt && `, ${t("released")}`}
            </span>
          ),
        },
        {
          key: "when",
          label: t("when"),
          sort: ({ arrivedAt }) => arrivedAt,
          cell: ({ arrivedAt }) => (
            <span className="text-s">
              <When at={arrivedAt} short />
            </span>
          ),
        },
      ]}
    />
  );
}
