import { useLocale, useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { formatDateTime, formatDay } from "@/lib/dates";
import { undoClosing } from "@/lib/seats/actions";
import type { Closing } from "@/lib/seats/queries";

/** What was ended before, each with how it is taken back. */
export function ClosingList({ closings }: { closings: Closing[] }) {
  const t = useTranslations("people.closing");
  const locale = useLocale();
  if (closings.length === 0) return null;
  return (
    <Section title={t("earlier")}>
      <Rows tight>
        {closings.map(({ id, untilOn, closedAt, by, undoneAt, seats, people, persons }) => (
          <Row
            key={id}
            title={t("line", { count: seats, until: formatDay(untilOn, locale) })}
            meta={t("by", { by, at: formatDateTime(closedAt, locale) })}
          >
            <p className="mt-1">
              {t("names", { names: people.join(", "), more: Math.max(0, persons - people.length) })}
            </p>
            {undoneAt ? (
              <p className="meta mt-1">{t("undone", { at: formatDateTime(undoneAt, locale) })}</p>
            ) : (
              <div className="mt-2">
                <Fold summary={t("undo")}>
                  <p className="mb-4 max-w-measure">{t("undoText")}</p>
                  <Form
                    id={`undo-${id}`}
                    action={undoClosing}
                    hidden={{ id }}
                    submitLabel={t("undo")}
                    variant="second"
                  />
                </Fold>
              </div>
            )}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
