import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Example } from "@/components/ui/example";
import { Mark } from "@/components/ui/mark";
import { Row, Rows } from "@/components/ui/rows";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import type { allPolls } from "@/lib/polls/queries";
import type { Forum } from "@/lib/viewer";

type Poll = Awaited<ReturnType<typeof allPolls>>[number];

/** Each poll with its last day and what it waits for; what waits for the viewer is marked. */
export function PollRows({ polls, forums }: { polls: Poll[]; forums: Forum[] }) {
  const t = useTranslations("polls");
  const name = useTranslations("meetings.forum");
  return (
    <Rows>
      {polls.map((poll) => (
        <Row
          key={poll.id}
          href={`/meetings/polls/${poll.id}` as Route}
          title={poll.title}
          side={<Standing poll={poll} asked={forums.includes(poll.forum)} />}
          meta={
            <>
              {name(poll.forum)}, {t("options", { count: poll.options })} <Example when={poll.example} />
            </>
          }
        >
          <p className="num mt-1">
            {poll.meetingAt
              ? t.rich("became", { day: () => <When at={poll.meetingAt ?? ""} time /> })
              : t.rich("until", { day: () => <When at={poll.answerBy} /> })}
          </p>
        </Row>
      ))}
    </Rows>
  );
}

function Standing({ poll: { state, answered }, asked }: { poll: Poll; asked: boolean }) {
  const t = useTranslations("polls.state");
  if (state === "open" && asked) {
    return answered ? <State kind="yes" label={t("answered")} /> : <Mark>{t("answer")}</Mark>;
  }
  return t(state);
}
