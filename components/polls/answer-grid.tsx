import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { type AnswerKind, State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import type { PollAnswer } from "@/lib/polls/input";
import type { PersonOfPoll, Poll } from "@/lib/polls/queries";

const kinds: Record<PollAnswer | "silent", AnswerKind> = {
  yes: "yes",
  if_needed: "maybe",
  no: "no",
  silent: "pending",
};

/** What each can, the viewer first; whoever is silent stands by name below. On a phone each is a row. */
export function AnswerGrid({ poll: { people, options } }: { poll: Poll }) {
  const t = useTranslations("polls");
  const answered = people.filter(({ answers }) => options.some(({ id }) => answers[id]));
  const silent = people.filter((person) => !answered.includes(person)).map(({ name }) => name);
  return (
    <Section title={t("answers")}>
      {answered.length > 0 ? (
        <table className="cards">
          <caption className="sr-only">{t("answers")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("person")}</th>
              {options.map(({ id, startsAt }) => (
                <th key={id} scope="col">
                  <When at={startsAt} short time />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answered
              .toSorted((a, b) => Number(b.mine) - Number(a.mine))
              .map((person) => (
                <PersonRow key={person.id} person={person} options={options} />
              ))}
          </tbody>
        </table>
      ) : null}
      <p className="meta mt-4">
        {answered.length === 0 ? t("noAnswers") : t("silentOnes", { count: silent.length, names: silent.join(", ") })}
      </p>
    </Section>
  );
}

function PersonRow({ person, options }: { person: PersonOfPoll; options: Poll["options"] }) {
  const t = useTranslations("polls");
  return (
    <tr>
      <th scope="row" className="card-full">
        {person.name}
        <span className="meta block">
          {[person.municipality, person.required && t("must")].filter(Boolean).join(", ")}
        </span>
      </th>
      {options.map(({ id, startsAt }) => {
        const answer = person.answers[id] ?? "silent";
        return (
          <td key={id} className="card-full">
            <span className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="text-s wide:hidden">
                <When at={startsAt} short time />
              </span>
              <State kind={kinds[answer]} label={t(`answer.${answer}`)} />
            </span>
          </td>
        );
      })}
    </tr>
  );
}
