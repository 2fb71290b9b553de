import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { approveMinutes } from "@/lib/minutes/actions";
import type { Draft } from "@/lib/minutes/queries";

/** The minutes of the forum's earlier meeting, approved by this one. */
export function ApproveEarlier({ earlier, by }: { earlier: NonNullable<Draft["unapproved"]>; by: string }) {
  const t = useTranslations("minutes");
  return (
    <Section title={t("earlier")}>
      <p className="mb-3">
        <Link href={`/meetings/${earlier.id}` as Route}>{earlier.title}</Link>,{" "}
        <When at={new Date(earlier.startsAt)} short />
      </p>
      <Form
        id="approve"
        action={approveMinutes}
        hidden={{ id: earlier.id, by }}
        submitLabel={t("approve")}
        variant="second"
      />
    </Section>
  );
}
