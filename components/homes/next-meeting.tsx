import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import type { ComingMeeting } from "@/lib/coming-meetings/queries";

/** The next meeting with the viewer's own items, and what comes after it. */
export function NextMeeting({ meetings, className = "" }: { meetings: ComingMeeting[]; className?: string }) {
  const t = useTranslations("homes.next");
  const [next, ...later] = meetings;
  const all = <Link href={"/meetings" as Route}>{t("all")}</Link>;
  return (
    <Section title={t("title")} aside={all} className={className}>
      {next ? <Meeting {...next} /> : <Empty title={t("none")}>{t("noneText")}</Empty>}
      {later.length > 0 && (
        <>
          <p className="mt-8 mb-2 font-strong">{t("later")}</p>
          <Rows tight>
            {later.map(({ id, title, startsAt, endsAt, place }) => (
              <Row
                key={id}
                href={`/meetings/${id}` as Route}
                title={title}
                meta={
                  <>
                    <When at={startsAt} until={endsAt} capital />, {place}
                  </>
                }
              />
            ))}
          </Rows>
        </>
      )}
    </Section>
  );
}

/** When and where, whether one comes, and what is to be read. */
function Meeting({ id, title, startsAt, endsAt, place, items, answer, unread }: ComingMeeting) {
  const t = useTranslations("homes.next");
  const answers = useTranslations("attendances.answers");
  const href = `/meetings/${id}` as Route;
  const mine = items.filter((item) => item.mine);
  const numbers = mine.map(({ number, title }) => t("mineItem", { number, title })).join("; ");
  return (
    <>
      <h3>
        <Link href={href}>{title}</Link>
      </h3>
      <p>
        <When at={startsAt} until={endsAt} capital />
        <br />
        {place}
      </p>
      <p className="meta mt-1">
        {items.length > 0 && t("items", { count: items.length })}{" "}
        {mine.length > 0 && t("mine", { count: mine.length, numbers })}
      </p>
      <p className="mt-1">
        {answer ? t("answered", { answer: answers(answer).toLowerCase() }) : t("unanswered")}{" "}
        {unread > 0 && t("unread", { count: unread })}
      </p>
      <p className="btns mt-4">
        {!answer && <ButtonLink href={`${href}#attendance` as Route}>{t("answer")}</ButtonLink>}
        <ButtonLink href={href} variant={answer ? "primary" : "second"}>
          {t(items.length > 0 ? "read" : "see")}
        </ButtonLink>
      </p>
    </>
  );
}
