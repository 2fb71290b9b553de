import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import type { earlierPackages } from "@/lib/packages/queries";

type Earlier = Awaited<ReturnType<typeof earlierPackages>>;

/** What a new package can start from: saved ones, and those of the last invitations. */
export function EarlierPackages({ invitation, earlier }: { invitation: string; earlier: Earlier }) {
  const t = useTranslations("invitations.package");
  if (earlier.length === 0) return null;
  return (
    <Section title={t("earlier")}>
      <Rows tight>
        {earlier.map(({ id, name, ofInvitation }) => (
          <Row
            key={id}
            title={ofInvitation ? t("same", { municipality: name }) : name}
            href={`/invitations/${invitation}/package?from=${id}` as Route}
          />
        ))}
      </Rows>
    </Section>
  );
}
