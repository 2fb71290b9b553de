import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Example } from "@/components/ui/example";
import { When } from "@/components/ui/when";
import type { Poll } from "@/lib/polls/queries";

/** Who is to meet, where, for how long, and until when they answer. */
export function PollFacts({ poll }: { poll: Poll }) {
  const t = useTranslations("polls.facts");
  const forum = useTranslations("meetings.forum")(poll.forum);
  const required = poll.people.filter((person) => person.required).map(({ name }) => name);
  return (
    <DefinitionList
      className="max-w-3xl"
      items={[
        {
          term: t("forum"),
          value: (
            <>
              {forum}, {t("minutes", { count: poll.minutes })} <Example when={poll.example} />
            </>
          ),
        },
        {
          term: t("place"),
          value: (
            <>
              {poll.place}
              {poll.address && <span className="meta block">{poll.address}</span>}
              {poll.onlineUrl?.startsWith("https://") && (
                <a className="block" href={poll.onlineUrl}>
                  {t("online")}
                </a>
              )}
            </>
          ),
        },
        { term: t("deadline"), value: <When at={poll.answerBy} capital /> },
        required.length > 0 && { term: t("required"), value: required.join(", ") },
      ]}
    />
  );
}
