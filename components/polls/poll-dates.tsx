import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Empty } from "@/components/ui/empty";
import { Form } from "@/components/ui/form";
import { Mark } from "@/components/ui/mark";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import { settlePoll } from "@/lib/polls/actions";
import type { Poll } from "@/lib/polls/queries";
import { bestOf, coming, type Weighed, weigh } from "@/lib/polls/rules";

type Option = Weighed<Poll["options"][number]>;

/** The times, the best first, each with why; whoever chooses has a button at each that can be chosen. */
export function PollDates({ poll, chooses }: { poll: Poll; chooses: boolean }) {
  const t = useTranslations("polls");
  const options = weigh(poll.options, poll.people);
  const running = poll.state === "open" || poll.state === "due";
  const best = running ? bestOf(options) : undefined;
  return (
    <Section title={t("dates")}>
      {poll.state === "closed" && <p className="mb-4">{t("closedText")}</p>}
      {poll.meetingId && (
        <p className="mb-4">
          {t.rich("settled", { link: () => <Link href={`/meetings/${poll.meetingId}` as Route}>{poll.title}</Link> })}
        </p>
      )}
      {running && !best && <Empty title={t("noBest")}>{t("noBestText")}</Empty>}
      <Rows>
        {options.map((option) => (
          <Row
            key={option.id}
            title={<When at={option.startsAt} until={option.endsAt} capital week />}
            meta={<Why option={option} poll={poll} />}
            side={
              option === best ? (
                <Mark>{t(poll.state === "open" ? "best" : "winner")}</Mark>
              ) : option.startsAt.getTime() === poll.meetingAt?.getTime() ? (
                <State kind="yes" label={t("chosen")} />
              ) : running && option.out ? (
                t(option.out === "taken" ? "gone" : "ruledOut")
              ) : (
                chooses && coming(option) > 0 && <Settle option={option} />
              )
            }
          >
            {chooses && option === best && (
              <div className="mt-3">
                <p className="meta mb-3">{t("settleText")}</p>
                <Settle option={option} best />
              </div>
            )}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function Settle({ option, best = false }: { option: Option; best?: boolean }) {
  const t = useTranslations("polls");
  return (
    <Form
      id={`settle-${option.id}`}
      action={settlePoll}
      hidden={{ option: option.id }}
      submitLabel={t(best ? "settle" : "choose")}
      variant={best ? "primary" : "second"}
    />
  );
}

/** What speaks for a time and what against it, in words. */
function Why({ option, poll }: { option: Option; poll: Poll }) {
  const t = useTranslations("polls");
  const forum = useTranslations("meetings.forum")(poll.forum);
  const { all, required, taken } = option;
  if (taken) return t(`taken.${taken.reason}`, { who: taken.who, forum });
  const must = poll.people.filter((person) => person.required);
  const refusing = must.filter(({ answers }) => answers[option.id] === "no").map(({ name }) => name);
  const total = poll.people.length;
  const answered = total > all.silent;
  return (
    <>
      {refusing.length > 0
        ? t("why.refused", { names: refusing.join(", ") })
        : must.length > 0 && answered && t("why.required", { silent: required.silent })}{" "}
      {answered ? t("why.all", { yes: all.yes, total, maybe: all.if_needed, no: all.no }) : t("why.nobody")}
    </>
  );
}
