import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { accessPath } from "@/components/grants/grant-table";
import { GrantStateWord, GrantThing } from "@/components/grants/grant-words";
import { Field, TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { formatDay } from "@/lib/dates";
import { renewGrants, revokeGrants } from "@/lib/grants/actions";
import type { Grant } from "@/lib/grants/queries";
import { writeMarks } from "@/lib/grants/rules";

/** The grants that will change, one line each. */
export function GrantList({ grants }: { grants: Grant[] }) {
  const t = useTranslations("grants.change");
  const locale = useLocale();
  return (
    <Rows tight>
      {grants.map((grant) => (
        <Row
          key={grant.id}
          title={grant.municipality}
          meta={t("now", { date: formatDay(grant.untilOn, locale) })}
          side={<GrantStateWord grant={grant} />}
        >
          <div className="mt-1">
            <GrantThing grant={grant} />
          </div>
        </Row>
      ))}
    </Rows>
  );
}

/** Asks once before something is taken back, and for the new last day before it is renewed. */
export function ChangeForm({ grants, revoke, latest }: { grants: Grant[]; revoke: boolean; latest: string }) {
  const t = useTranslations("grants.change");
  const locale = useLocale();
  return (
    <Form
      action={revoke ? revokeGrants : renewGrants}
      hidden={{ grants: writeMarks(grants) }}
      submitLabel={t(revoke ? "revoke" : "renew")}
      after={<Link href={accessPath as Route}>{t("cancel")}</Link>}
    >
      {!revoke && (
        <Field
          name="until"
          type="date"
          label={t("until")}
          hint={t("untilHint", { latest: formatDay(latest, locale) })}
          width="m"
          required
        />
      )}
      <TextArea
        name="reason"
        label={t(revoke ? "revokeReason" : "renewReason")}
        hint={t(revoke ? "revokeReasonHint" : "renewReasonHint")}
        rows={3}
        required={revoke}
      />
    </Form>
  );
}
