import { useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { State } from "@/components/ui/state";
import type { Readers } from "@/lib/papers/queries";

/** Which municipalities have opened the papers: all, some or none; never by whom or how far. */
export function ReaderRows({ readers }: { readers: Readers[] }) {
  const t = useTranslations("items.readers");
  const papers = readers[0]?.papers ?? 0;
  if (papers === 0) return null;
  const some = readers.filter(({ opened }) => opened > 0).length;
  return (
    <Section title={t("title")}>
      <p>{t("sum", { some, all: readers.length })}</p>
      <Fold summary={t("who")}>
        <Rows tight>
          {readers.map(({ code, municipality, opened }) => (
            <Row
              key={code}
              title={municipality}
              side={
                <State
                  kind={opened === 0 ? "pending" : "yes"}
                  label={opened === 0 ? t("none") : t("some", { opened, papers })}
                />
              }
            />
          ))}
        </Rows>
      </Fold>
    </Section>
  );
}
