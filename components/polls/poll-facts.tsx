import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Example } from "@/components/ui/example";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import type { Poll } from "@/lib/polls/queries";

/** Until when they answer, where they are to meet, and who must be able to come. */
export function PollFacts({ poll }: { poll: Poll }) {
  const t = useTranslations("polls.facts");
  const required = poll.people.filter((person) => person.required).map(({ name }) => name);
  return (
    <Section title={t("title")}>
      <DefinitionList
        className="max-w-3xl"
        items={[
          { term: t("deadline"), value: <When at={poll.answerBy} capital /> },
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
          required.length > 0 && { term: t("required"), value: required.join(", ") },
          poll.example && { term: t("source"), value: <Example /> },
        ]}
      />
    </Section>
  );
}
