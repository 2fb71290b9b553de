import type { Route } from "next";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import type { accessTo } from "@/lib/meeting-access/queries";
import { accessByMunicipality } from "@/lib/meetings/rules";

type Access = Awaited<ReturnType<typeof accessTo>>[number];

/** For a guest, their own access; for those who may know, which municipality sees what. */
export function MeetingAccess({ rows, guest }: { rows: Access[]; guest: boolean }) {
  const t = useTranslations("meetings.page");
  const list = useFormatter();
  const municipalities = accessByMunicipality(rows);
  const [own] = municipalities;
  if (!own) return null;
  if (guest) return <OwnAccess {...own.from} until={own.until} />;
  return (
    <Section className="no-print" title={t("guests")}>
      <Rows tight>
        {municipalities.map(({ code, municipality, whole, items, until }) => (
          <Row
            key={code}
            href={`/municipalities/${code}` as Route}
            title={municipality}
            meta={
              <>
                {whole ? t("whole") : t("some", { count: items.length, items: list.list(items.map(String)) })}
                <br />
                {t.rich("until", { day: () => <When at={until} /> })}
              </>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}

function OwnAccess({ giver, giverHome, until }: Access) {
  const t = useTranslations("meetings.page");
  return (
    <Section title={t("access")}>
      <DefinitionList
        items={[
          giver && { term: t("invitedBy"), value: giverHome ? `${giver}, ${giverHome}` : giver },
          { term: t("lastDay"), value: <When at={until} /> },
        ]}
      />
      <p>
        <Link href="/guest">{t("passport")}</Link>
      </p>
    </Section>
  );
}
