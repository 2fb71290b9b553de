import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Empty } from "@/components/ui/empty";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import type { Share } from "@/lib/shares/queries";

/** What the viewer has shared, and how often their links were followed. */
export function OwnShares({ shares }: { shares: Share[] }) {
  const t = useTranslations("shares");
  return (
    <Section title={t("own")}>
      {shares.length === 0 && <Empty title={t("none")}>{t("noneText")}</Empty>}
      <Rows tight>
        {shares.map(({ kind, id, title, visits, withdrawn }) => (
          <Row
            key={id}
            {...(!withdrawn && { href: `/${kind}/${id}` as Route })}
            title={title}
            meta={`${t(`kinds.${kind}`)}. ${withdrawn ? t("withdrawn") : t("visits", { count: visits })}`}
          />
        ))}
      </Rows>
    </Section>
  );
}
