import { useTranslations } from "next-intl";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import type { ItemPage } from "@/lib/agenda-items/queries";

/** Where an item was before, and what was decided there. */
export function ItemHistory({ history }: { history: ItemPage["history"] }) {
  const t = useTranslations("items");
  if (history.length === 0) return null;
  return (
    <Section className="mt-12" title={t("before")}>
      <Rows tight>
        {history.map(({ item_id, meeting, starts_at, decision }) => (
          <Row key={item_id} title={meeting} meta={<When at={new Date(starts_at)} short />}>
            {decision && <p className="mt-1 max-w-measure">{decision}</p>}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
