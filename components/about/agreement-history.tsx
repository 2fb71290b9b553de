import { useLocale, useTranslations } from "next-intl";
import { Example } from "@/components/ui/example";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { listFormat } from "@/lib/formats";
import type { agreementHistory } from "@/lib/municipalities/queries";

/** The agreements so far, with the members that are known by name, and where it is written. */
export function AgreementHistory({ agreements }: { agreements: Awaited<ReturnType<typeof agreementHistory>> }) {
  const t = useTranslations("about.history");
  const names = listFormat(useLocale());
  return (
    <Section title={t("title")}>
      <Rows>
        {agreements.map(({ id, name, members, source, running, example }) => (
          <Row
            key={id}
            when={<span className="font-strong">{name.replace("-", "–")}</span>}
            title={running ? t("running", { count: members.length }) : t("known", { count: members.length })}
            meta={
              <span className="wrap-anywhere">
                {t("source", { source })} <Example when={example} />
              </span>
            }
          >
            {members.length > 0 && <p className="mt-1 max-w-measure">{names.format(members)}.</p>}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
