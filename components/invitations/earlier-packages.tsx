import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";

type Earlier = { id: string; name: string }[];

/** What a new package can start from: saved ones, and those of the last invitations. */
export function EarlierPackages({ invitation, saved, sent }: { invitation: string; saved: Earlier; sent: Earlier }) {
  const t = useTranslations("invitations.package");
  const all = [...saved, ...sent.map(({ id, name }) => ({ id, name: t("same", { municipality: name }) }))];
  if (all.length === 0) return null;
  return (
    <Section title={t("earlier")}>
      <Rows tight>
        {all.map(({ id, name }) => (
          <Row key={id} title={name} href={`/invitations/${invitation}/package?from=${id}` as Route} />
        ))}
      </Rows>
    </Section>
  );
}
