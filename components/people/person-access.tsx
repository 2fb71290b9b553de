import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { mergePeople, setActive } from "@/lib/people/actions";
import type { Person } from "@/lib/people/queries";

/** Shutting a person out and in, two rows of one person, and where more is known. */
export function PersonAccess({ person: { id, name, off, state }, own }: { person: Person; own: boolean }) {
  const t = useTranslations("people.one");
  const states = useTranslations("people.states");
  return (
    <Section title={t("access")}>
      <p className="mb-4 font-strong">{states(state)}</p>
      {!own && (
        <Fold summary={t(off ? "open" : "shut")}>
          <p className="mb-4 max-w-measure">{t(off ? "openText" : "shutText")}</p>
          <Form
            id="active"
            action={setActive}
            hidden={{ id, active: off ? "yes" : "no" }}
            submitLabel={t(off ? "open" : "shut")}
            variant="second"
          />
        </Fold>
      )}
      {!off && (
        <Fold summary={t("merge")}>
          <p className="mb-4 max-w-measure">{t("mergeText")}</p>
          <Form id="merge" action={mergePeople} hidden={{ id }} submitLabel={t("mergeSave")} variant="second">
            <Field name="other" type="email" label={t("mergeAddress")} required autoComplete="off" />
          </Form>
        </Fold>
      )}
      <p className="mt-4">
        <Link href={`/secretariat/personal-data/${id}` as Route}>{t("data")}</Link>
      </p>
      <p className="mt-2">
        <Link href={`/secretariat/audit?who=${encodeURIComponent(name)}` as Route}>{t("log")}</Link>
      </p>
    </Section>
  );
}
