import Link from "next/link";
import { useTranslations } from "next-intl";
import { filters, sorts } from "@/components/grants/grant-arrangement";
import { GrantBox, marksForm } from "@/components/grants/grant-box";
import { GrantEnd, GrantPeople, GrantStateWord, GrantThing } from "@/components/grants/grant-words";
import { casePath } from "@/components/standings/board-map";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Form } from "@/components/ui/form";
import type { Column, Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import { chooseGrants } from "@/lib/grants/actions";
import type { Grant } from "@/lib/grants/queries";
import { grantStates, mayRenew } from "@/lib/grants/rules";

export const accessPath = "/secretariat/access";
const kinds = ["meeting", "agenda_item", "forum", "dataset", "conference"] as const;

/** Who has access to what, why, until when, given by whom; the chosen ones are renewed or closed together. */
export function GrantTable({ grants, params }: { grants: Grant[]; params: Params }) {
  const t = useTranslations("grants");
  const municipalities = [...new Map(grants.map(({ code, municipality }) => [code, municipality]))];
  const options = {
    municipality: municipalities.map(([value, label]) => ({ value, label })),
    kind: kinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
    state: grantStates.map((value) => ({ value, label: t(`states.${value}`) })),
  };
  const labels = { municipality: t("columns.who"), kind: t("columns.kind"), state: t("columns.state") };
  const columns = useGrantColumns();
  return (
    <>
      <DataTable
        caption={t("caption")}
        columns={[columns.who, columns.what, columns.why, columns.from, columns.until, columns.by, columns.state]}
        rows={grants}
        rowKey={({ id }) => id}
        path={accessPath}
        params={params}
        filters={filters.map((filter) => ({ ...filter, label: labels[filter.name], options: options[filter.name] }))}
        defaultSort="state"
        exportHref={`${accessPath}/export`}
        empty={
          <Empty title={t("empty")} action={<ButtonLink href="/invitations/new">{t("invite")}</ButtonLink>}>
            <p>{t("emptyText")}</p>
          </Empty>
        }
      />
      {grants.some(({ state }) => mayRenew(state)) && (
        <Form
          id={marksForm}
          action={chooseGrants}
          hidden={{ do: "renew" }}
          submitLabel={t("renew")}
          submits={[{ name: "do", value: "revoke", label: t("revoke"), variant: "second" }]}
          className="gap-top border-t-2 border-ink pt-4"
        >
          <p className="mb-3 font-strong">{t("marked")}</p>
        </Form>
      )}
    </>
  );
}

/** The columns that tell of a grant. */
export function useGrantColumns() {
  const t = useTranslations("grants");
  return {
    who: {
      key: "who",
      label: t("columns.who"),
      sort: sorts.who,
      cell: (grant) => (
        <span className="grid grid-cols-[1.5rem_1fr] gap-x-3">
          <GrantBox grant={grant} disabled={!mayRenew(grant.state)} />
          <span>
            <Link href={casePath(grant.code)}>{grant.municipality}</Link>
            <GrantPeople people={grant.people} />
          </span>
        </span>
      ),
    },
    what: {
      key: "what",
      label: t("columns.what"),
      sort: sorts.what,
      hideLabel: true,
      cell: (grant) => <GrantThing grant={grant} />,
    },
    why: {
      key: "why",
      label: t("columns.why"),
      cell: ({ reason }) => <span className="block text-s leading-snug">{reason ?? t("noReason")}</span>,
    },
    from: {
      key: "from",
      label: t("columns.from"),
      sort: sorts.from,
      cell: ({ fromOn }) => (
        <span className="text-s whitespace-nowrap">
          <When at={fromOn} short />
        </span>
      ),
    },
    until: {
      key: "until",
      label: t("columns.until"),
      sort: sorts.until,
      cell: (grant) => (
        <span className="text-s">
          <GrantEnd grant={grant} />
        </span>
      ),
    },
    by: {
      key: "by",
      label: t("columns.by"),
      sort: sorts.by,
      cell: ({ givenBy }) => <span className="text-s">{givenBy}</span>,
    },
    state: {
      key: "state",
      label: t("columns.state"),
      sort: sorts.state,
      hideLabel: true,
      cell: (grant) => <GrantStateWord grant={grant} />,
    },
  } satisfies Record<string, Column<Grant>>;
}
