import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { type AnswerKind, State } from "@/components/ui/state";
import type { Column } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import type { Errand } from "@/lib/homes/rules";

const kinds: Partial<Record<Errand["state"], AnswerKind>> = {
  accepted: "yes",
  declined: "no",
  withdrawn: "no",
  expired: "no",
};

/** The viewer's own invitations and how far each has come. */
export function InvitationTable({
  invitations,
  invites,
  params,
}: {
  invitations: Errand[];
  invites: boolean;
  params: Record<string, string | string[] | undefined>;
}) {
  const t = useTranslations("proposals.list");
  return (
    <DataTable
      caption={t("caption")}
      path="/invitations"
      params={params}
      rows={invitations}
      rowKey={({ id }) => id}
      columns={useColumns()}
      empty={<Empty title={t("empty")}>{t(invites ? "emptyText" : "emptyPropose")}</Empty>}
    />
  );
}

function useColumns(): Column<Errand>[] {
  const t = useTranslations("proposals.list");
  const states = useTranslations("invitations.states");
  return [
    {
      key: "municipality",
      label: t("municipality"),
      sort: ({ municipality }) => municipality,
      cell: ({ id, municipality, state, why }) => (
        <>
          <Link href={`/invitations/${id}` as Route}>{municipality}</Link>
          {state === "returned" && why && <span className="meta block">{t("why", { why })}</span>}
        </>
      ),
    },
    {
      key: "state",
      label: t("state"),
      hideLabel: true,
      sort: ({ state }) => (state === "proposed" ? "" : states(state)),
      cell: ({ state }) => state !== "proposed" && <State kind={kinds[state] ?? "pending"} label={states(state)} />,
    },
    { key: "moved", label: t("moved"), sort: ({ at }) => at, cell: ({ at }) => <When at={at} short /> },
    {
      key: "person",
      label: t("person"),
      cell: ({ person, title }) => [person, title].filter(Boolean).join(", "),
    },
    {
      key: "until",
      label: t("until"),
      sort: ({ untilOn }) => untilOn,
      cell: ({ untilOn }) => untilOn && <When at={untilOn} short />,
    },
  ];
}

/** The viewer's own proposals; where the policy allows it, the next step is an invitation. */
export function ProposalList({
  proposals,
  invitations,
  invites,
}: {
  proposals: Errand[];
  invitations: Errand[];
  invites: boolean;
}) {
  const t = useTranslations("proposals.list");
  return (
    <Section title={t("proposals")} className="gap-top">
      <Rows>
        {proposals.map(({ id, code, municipality, why, at }) => (
          <Row
            key={id}
            href={`/municipalities/${code}` as Route}
            title={municipality}
            meta={t.rich("proposedOn", { date: () => <When at={at} /> })}
            side={
              invites &&
              !invitations.some((one) => one.code === code) && (
                <Link className="font-strong" href={`/invitations/new?municipality=${code}` as Route}>
                  {t("inviteNow")}
                </Link>
              )
            }
          >
            {why && <p className="mt-1 whitespace-pre-line">{why}</p>}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
