import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DecisionWords } from "@/components/policies/decision-words";
import { PaymentFields } from "@/components/policies/payment-fields";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import type { Simulation } from "@/lib/prices/queries";
import { addressOf } from "@/lib/prices/rules";

/** The period and the rule to replay: a plain GET form, so each answer has an address; and the way to decide the rule. */
export function RuleForm({ simulation: { from, until, rule, wrong } }: { simulation: Simulation }) {
  const t = useTranslations("prices");
  return (
    <Section title={t("rule")}>
      <div className="text-1">
        <DecisionWords policy="payment" value={rule} />
      </div>
      {wrong && (
        <p role="alert" className="mt-4 font-strong text-brick">
          {t("wrong")}
        </p>
      )}
      <p className="mt-4 mb-8">
        <Link className="font-strong" href={`/secretariat/policies/payment?${addressOf(rule)}` as Route}>
          {t("decide")}
        </Link>
      </p>
      <form action="/secretariat/prices" className="no-print">
        <PaymentFields now={rule} />
        <Field name="from" type="date" width="m" label={t("from")} hint={t("fromHint")} value={from} />
        <Field name="until" type="date" width="m" label={t("until")} value={until} />
        <Button variant="second">{t("try")}</Button>
      </form>
    </Section>
  );
}
