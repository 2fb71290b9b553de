import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DateForm } from "@/components/committees/date-forms";
import { MeetingRows } from "@/components/committees/meeting-rows";
import { DefinitionList } from "@/components/ui/definition-list";
import { Empty } from "@/components/ui/empty";
import { Example } from "@/components/ui/example";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { confirmDates } from "@/lib/committees/actions";
import type { Body, Committee, Town } from "@/lib/committees/queries";

/** One body of a municipality: who leads it, how its items look, when it meets; those who keep it also change it. */
export function CommitteeSection({ town, body }: { town: Town; body: Body }) {
  const t = useTranslations("committees");
  const committee = town.committees.find((one) => one.body === body);
  const { code, keeps, today } = town;
  const edit = keeps && <Link href={`/committees/${code}/${body}` as Route}>{t(committee ? "edit" : "enter")}</Link>;
  if (!committee) {
    return (
      <Section title={t(`bodies.${body}`)} aside={edit}>
        <Empty title={t("unknown")}>{t("unknownText")}</Empty>
      </Section>
    );
  }
  const year = Number(today.slice(0, 4)) + (today.slice(5, 7) >= "10" ? 1 : 0);
  return (
    <Section title={committee.name} aside={edit}>
      <p className="meta mb-3">
        {t(`bodies.${body}`)} <Example when={committee.example} />
      </p>
      <div className="cols">
        <div className="wide:col-span-5">
          <CommitteeFacts committee={committee} />
        </div>
        <div className="wide:col-span-7">
          <MeetingRows meetings={committee.meetings} keeps={keeps} />
          {keeps && (
            <>
              <Confirmed committee={committee} />
              <Fold summary={t("addDates")}>
                <DateForm id={committee.id} year={year} />
              </Fold>
            </>
          )}
        </div>
      </div>
    </Section>
  );
}

function Confirmed({ committee: { id, confirmedOn, meetings } }: { committee: Committee }) {
  const t = useTranslations("committees");
  if (meetings.length === 0) return null;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-4">
      <p className="meta">
        {confirmedOn ? t.rich("confirmed", { day: () => <When at={confirmedOn} short /> }) : t("unconfirmed")}
      </p>
      <Form id={`confirm-${id}`} action={confirmDates} hidden={{ id }} submitLabel={t("confirm")} variant="second" />
    </div>
  );
}

function CommitteeFacts({ committee }: { committee: Committee }) {
  const t = useTranslations("committees.form");
  const { chair, members, headings, recommender, paperDays, rhythmMonths, agendaUrl, source } = committee;
  return (
    <DefinitionList
      items={[
        chair && { term: t("chair"), value: chair },
        members && { term: t("members"), value: <span className="whitespace-pre-line">{members}</span> },
        { term: t("paperDays"), value: t("days", { count: paperDays }) },
        rhythmMonths !== null && { term: t("rhythm"), value: t("everyMonths", { months: rhythmMonths }) },
        headings.length > 0 && {
          term: t("headings"),
          value: (
            <ol className="list-decimal pl-5">
              {headings.map((heading) => (
                <li key={heading}>{heading}</li>
              ))}
            </ol>
          ),
        },
        recommender && { term: t("recommender"), value: recommender },
        agendaUrl && { term: t("agendaUrl"), value: <a href={agendaUrl}>{new URL(agendaUrl).host}</a> },
        source && { term: t("source"), value: <span className="wrap-anywhere">{source}</span> },
      ]}
    />
  );
}
