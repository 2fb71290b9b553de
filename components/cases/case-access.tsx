import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { SeeAs } from "@/components/layout/see-as";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import type { CaseFile } from "@/lib/cases/queries";
import { formatDay } from "@/lib/dates";

/** What is open, for whom, and by which invitations. */
export function CaseAccess({ file }: { file: CaseFile }) {
  const [t, states] = [useTranslations("cases.access"), useTranslations("invitations.states")];
  const locale = useLocale();
  const { code, openGrants, guests, invitations } = file;
  return (
    <Section
      title={t("title")}
      aside={<Link href={`/invitations/new?municipality=${code}` as Route}>{t("invite")}</Link>}
    >
      <p>
        {t("open", { count: openGrants })}{" "}
        {openGrants > 0 && <Link href={`/secretariat/access?municipality=${code}` as Route}>{t("list")}</Link>}
      </p>
      {guests.length > 0 && (
        <div className="btns mt-4">
          <Link className="font-strong" href={`/secretariat/municipalities/${code}/open` as Route}>
            {t("more")}
          </Link>
          <SeeAs as={code} label={t("asGuest")} />
        </div>
      )}
      <h3 className="mt-6 mb-2">{t("people")}</h3>
      {guests.length === 0 && <p>{t("none")}</p>}
      <Rows tight>
        {guests.map(({ id, name, title, address, active }) => (
          <Row key={id} title={name} meta={[title, address, !active && t("left")].filter(Boolean).join(" · ")} />
        ))}
      </Rows>
      <h3 className="mt-6 mb-2">{t("invitations")}</h3>
      {invitations.length === 0 && <p>{t("none")}</p>}
      <Rows tight>
        {invitations.map(({ id, name, state, at }) => (
          <Row
            key={id}
            title={name}
            href={`/invitations/${id}` as Route}
            meta={`${states(state)} · ${formatDay(new Date(at), locale)}`}
          />
        ))}
      </Rows>
    </Section>
  );
}
