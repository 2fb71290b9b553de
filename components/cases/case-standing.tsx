import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Choice, ChoiceGroup } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { State } from "@/components/ui/state";
import type { CaseFile } from "@/lib/cases/queries";
import { changeStanding } from "@/lib/memberships/actions";
import { boardStanding } from "@/lib/standings/rules";

/** Where the municipality stands, how that is changed, and the way to a yes. */
export function CaseStanding({ file }: { file: CaseFile }) {
  const [t, names] = [useTranslations("cases.standing"), useTranslations("standings.names")];
  const now = boardStanding(file);
  return (
    <Section title={t("title")} aside={<State kind={now} label={names(now)} />}>
      <p className="mb-2">
        <Link className="font-strong" href={`/secretariat/municipalities/${file.code}/join` as Route}>
          {t("join")}
        </Link>
      </p>
      <Fold summary={t("change")}>
        <Form
          id="standing"
          action={changeStanding}
          hidden={{ code: file.code }}
          submitLabel={t("save")}
          variant="second"
        >
          <ChoiceGroup
            name="standing"
            legend={t("label", { agreement: file.nextAgreement })}
            value={file.next ?? ""}
            options={(["interested", "guest", "deciding", "declined"] as const).map((one) => ({
              value: one,
              label: names(one),
            }))}
          />
          <Choice name="close" label={t("close")} hint={t("closeHint")} />
          <Field name="why" label={t("why")} required />
        </Form>
      </Fold>
    </Section>
  );
}
