import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import type { Share } from "@/lib/status-links/queries";

/** What the viewer has shared, and how often their links were followed. */
export function OwnShares({ shares }: { shares: Share[] }) {
  const t = useTranslations("statuses");
  return (
    <Section title={t("shares")}>
      <Rows tight>
        {shares.map(({ id, municipality, quote, visits, withdrawn }) => (
          <Row
            key={id}
            {...(!withdrawn && { href: `/statuses/${id}` as Route })}
            title={municipality}
            meta={withdrawn ? t("states.withdrawn") : t("share.visits", { count: visits })}
          >
            <p className="mt-1 max-w-measure wrap-anywhere">{quote}</p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
