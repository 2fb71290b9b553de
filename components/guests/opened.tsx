import { useTranslations } from "next-intl";
import { ThingMeta, ThingName } from "@/components/guests/thing";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import type { OpenedThing } from "@/lib/guests/queries";
import { endOf } from "@/lib/guests/rules";

const keyOf = ({ kind, subjectId, forum, givenAt, untilOn }: OpenedThing) =>
  [kind, subjectId, forum, +givenAt, untilOn].join(" ");

/** What is open now, with the last day of each. */
export function OpenThings({
  things,
  municipality,
  ended,
}: {
  things: OpenedThing[];
  municipality: string;
  ended: boolean;
}) {
  const t = useTranslations("guest");
  return (
    <Section title={t("opened.title")}>
      <DataTable
        caption={t("opened.caption", { municipality })}
        path="/guest"
        params={{}}
        rows={things}
        rowKey={keyOf}
        columns={[
          {
            key: "what",
            label: t("opened.what"),
            cell: (thing) => (
              <>
                <ThingName thing={thing} />
                <span className="meta block">
                  <ThingMeta thing={thing} />
                </span>
              </>
            ),
          },
          {
            key: "until",
            label: t("opened.until"),
            cell: ({ untilOn }) => (
              <span className="wide:whitespace-nowrap">
                <When at={untilOn} />
              </span>
            ),
          },
        ]}
        empty={
          <Empty title={t(ended ? "opened.emptyEnded" : "opened.empty")}>
            {t(ended ? "opened.emptyEndedText" : "opened.emptyText")}
          </Empty>
        }
      />
    </Section>
  );
}

/** What will open on a later day. */
export function LaterThings({ things }: { things: OpenedThing[] }) {
  const t = useTranslations("guest");
  if (things.length === 0) return null;
  return (
    <Section title={t("later.title")}>
      <Rows tight>
        {things.map((thing) => (
          <Row
            key={keyOf(thing)}
            title={<ThingName thing={thing} />}
            meta={t.rich("later.when", { date: () => <When at={thing.fromOn} /> })}
          />
        ))}
      </Rows>
    </Section>
  );
}

/** What once was open: it stays on the list, though the things themselves are closed again. */
export function EarlierThings({ things }: { things: OpenedThing[] }) {
  const t = useTranslations("guest");
  if (things.length === 0) return null;
  return (
    <Section title={t("history.title")}>
      <Rows tight>
        {things.map((thing) => {
          const end = endOf(thing);
          return (
            <Row
              key={keyOf(thing)}
              title={<ThingName thing={thing} />}
              meta={
                <>
                  {t.rich("history.period", {
                    from: () => <When at={thing.fromOn} short />,
                    until: () => <When at={end.on} short />,
                  })}
                  {end.revoked && `, ${t("history.revoked")}`}
                </>
              }
            />
          );
        })}
      </Rows>
    </Section>
  );
}
