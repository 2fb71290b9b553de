import { useTranslations } from "next-intl";
import { PointRows } from "@/components/minutes/point-rows";
import { Fold } from "@/components/ui/fold";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import type { Minutes } from "@/lib/minutes/queries";

/** What a meeting left behind beside its decisions: who does what, and who was there. */
export function MinutesSection({ minutes: { points, present } }: { minutes: Minutes }) {
  const t = useTranslations("minutes");
  if (points.length === 0 && present.length === 0) return null;
  return (
    <Section title={t("after")}>
      <PointRows points={points} />
      {present.length > 0 && (
        <Fold summary={t("wasThere", { count: present.length })}>
          <Rows tight>
            {present.map(({ id, name, title, municipality, for: absent }) => (
              <Row
                key={id}
                title={name}
                meta={[title, municipality, absent && t("for", { name: absent })].filter(Boolean).join(", ")}
              />
            ))}
          </Rows>
        </Fold>
      )}
    </Section>
  );
}
