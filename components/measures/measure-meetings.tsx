import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import type { AgendaLink } from "@/lib/agenda-items/queries";

/** Where a measure was discussed, and what was decided there; as far as the viewer sees the meetings. */
export function MeasureMeetings({ agendas }: { agendas: AgendaLink[] }) {
  const t = useTranslations("measures");
  if (agendas.length === 0) return null;
  return (
    <Section title={t("meetings")}>
      <Rows tight>
        {agendas.map(({ id, meeting, title, startsAt, item, decision }) => (
          <Row
            key={id}
            title={item}
            href={`/meetings/${meeting}/items/${id}` as Route}
            meta={
              <>
                {title}, <When at={new Date(startsAt)} short />
              </>
            }
          >
            {decision && <p className="mt-1 max-w-measure">{t("decided", { decision })}</p>}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
