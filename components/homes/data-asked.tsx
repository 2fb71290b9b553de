import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import type { OwnMunicipality } from "@/lib/homes/queries";

/** What a guest's municipality is asked for, until it is sent. */
export function DataAsked({ asked }: Pick<OwnMunicipality, "asked">) {
  const t = useTranslations("homes.dataAsked");
  if (asked.length === 0) return null;
  return (
    <Section title={t("title")}>
      <Rows>
        {asked.map(({ id, title, dueOn }) => (
          <Row
            key={id}
            href={`/datasets/requests/${id}` as Route}
            title={title}
            meta={t.rich("due", { day: () => <When at={dueOn} /> })}
          />
        ))}
      </Rows>
    </Section>
  );
}
