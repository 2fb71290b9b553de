import { useLocale, useTranslations } from "next-intl";
import { ConfirmFirst } from "@/components/second-factors/state";
import { DefinitionList } from "@/components/ui/definition-list";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { askAddressChange } from "@/lib/address-changes/actions";
import type { PendingChange } from "@/lib/address-changes/queries";
import { formatTime } from "@/lib/dates";

/** What is waited for, side by side. */
export function Pending({ change, mine }: { change: PendingChange; mine: string }) {
  const t = useTranslations("addressChanges");
  const until = formatTime(change.until, useLocale());
  const said = (yes: boolean) => t(yes ? "own.said" : "own.unsaid");
  return (
    <Section title={t("own.pending")} className="mb-12">
      <p className="mb-4">{t("own.pendingText", { until })}</p>
      <DefinitionList
        items={[
          { term: t("own.old"), value: `${mine}: ${said(change.oldSaid)}` },
          { term: t("own.new"), value: `${change.address}: ${said(change.newSaid)}` },
        ]}
      />
    </Section>
  );
}

/** Another address of one's own, for whoever just showed who they are. */
export function AskForm({ fresh, pending }: { fresh: boolean; pending: boolean }) {
  const t = useTranslations("addressChanges.own");
  if (!fresh) return <ConfirmFirst to="/account/address" />;
  return (
    <Form
      id="address"
      action={askAddressChange}
      submitLabel={t("ask")}
      variant={pending ? "second" : "primary"}
      className="max-w-[34rem]"
    >
      <Field
        name="address"
        type="email"
        label={t("address")}
        hint={t(pending ? "againHint" : "hint")}
        autoComplete="email"
        spellCheck={false}
        autoCapitalize="none"
        required
      />
    </Form>
  );
}
