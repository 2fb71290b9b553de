import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import type { Guests, News } from "@/lib/homes/queries";

/** New papers and datasets, the newest first. */
export function NewsList({ news }: { news: News[] }) {
  const t = useTranslations("homes.news");
  return (
    <Section title={t("title")}>
      {news.length === 0 && <Empty title={t("none")}>{t("noneText")}</Empty>}
      <Rows tight>
        {news.map(({ kind, id, title, count, at, meetingAt }) => (
          <Row
            key={id}
            href={`/${kind === "papers" ? "meetings" : "datasets"}/${id}` as Route}
            title={t(kind, { count, title })}
            meta={t.rich(meetingAt ? "forMeeting" : "added", {
              date: () => <When at={new Date(at)} short />,
              meeting: () => meetingAt && <When at={new Date(meetingAt)} short />,
            })}
          />
        ))}
      </Rows>
    </Section>
  );
}

/** The people who look on from municipalities that are not members. */
export function GuestList({ guests }: { guests: Guests[] }) {
  const t = useTranslations("homes.guests");
  return (
    <Section title={t("title")}>
      {guests.length === 0 && <Empty title={t("none")}>{t("noneText")}</Empty>}
      {guests.length > 0 && <p className="meta mb-3">{t("lead")}</p>}
      <Rows tight>
        {guests.map(({ code, name, people }) => (
          <Row key={code} href={`/municipalities/${code}` as Route} title={name} meta={people.join("; ")} />
        ))}
      </Rows>
    </Section>
  );
}

/** The way in for one more municipality: propose it, or invite it where the policy says so. */
export function Onboarding({ mayInvite }: { mayInvite: boolean }) {
  const t = useTranslations("homes.onboarding");
  return (
    <Section title={t("title")}>
      <p>{t(mayInvite ? "textInvite" : "text")}</p>
      <p className="btns mt-4">
        {mayInvite && <ButtonLink href="/invitations/new">{t("invite")}</ButtonLink>}
        <ButtonLink href="/propose" variant="second">
          {t("propose")}
        </ButtonLink>
        <Link href={"/invitations" as Route}>{t("own")}</Link>
      </p>
    </Section>
  );
}
