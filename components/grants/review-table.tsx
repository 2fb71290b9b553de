import { useTranslations } from "next-intl";
import { marksForm } from "@/components/grants/grant-box";
import { useGrantColumns } from "@/components/grants/grant-table";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Form } from "@/components/ui/form";
import type { Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import { chooseGrants } from "@/lib/grants/actions";
import type { Grant } from "@/lib/grants/queries";

/** Running grants that nobody has looked at for long: keep, renew or close them. */
export function ReviewTable({ grants, params }: { grants: Grant[]; params: Params }) {
  const t = useTranslations("grants");
  const { who, what, why, until, by } = useGrantColumns();
  const seen = {
    key: "seen",
    label: t("columns.seen"),
    sort: ({ reviewDueOn }: Grant) => reviewDueOn,
    cell: ({ reviewedAt, givenAt }: Grant) => (
      <span className="text-s">
        <When at={reviewedAt ?? givenAt} short />{" "}
        <span className="meta">({t(reviewedAt ? "review.kept" : "review.given")})</span>
      </span>
    ),
  };
  return (
    <>
      <DataTable
        caption={t("review.caption")}
        columns={[who, what, why, until, by, seen]}
        rows={grants}
        rowKey={({ id }) => id}
        path="/secretariat/access/review"
        params={params}
        defaultSort="seen"
        empty={<Empty title={t("review.empty")} />}
      />
      {grants.length > 0 && (
        <Form
          id={marksForm}
          action={chooseGrants}
          hidden={{ do: "keep" }}
          submitLabel={t("keep")}
          submits={[
            { name: "do", value: "renew", label: t("renew"), variant: "second" },
            { name: "do", value: "revoke", label: t("revoke"), variant: "second" },
          ]}
          className="gap-top border-t-2 border-ink pt-4"
        >
          <p className="mb-3 font-strong">{t("marked")}</p>
        </Form>
      )}
    </>
  );
}
