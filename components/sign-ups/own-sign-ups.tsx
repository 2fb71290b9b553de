import { useTranslations } from "next-intl";
import { OwedAnswers } from "@/components/sign-ups/owed-answers";
import { SessionChoice } from "@/components/sign-ups/session-choice";
import { SignUpStateMark } from "@/components/sign-ups/sign-up-state";
import { SignUpSteps } from "@/components/sign-ups/sign-up-steps";
import { SignUpWords } from "@/components/sign-ups/sign-up-words";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import type { SignUpCard } from "@/lib/sign-ups/queries";

/** The viewer and those they signed up, each with what can be done now. */
export function OwnSignUps({ cards }: { cards: SignUpCard[] }) {
  const t = useTranslations("conferences.signUps");
  if (cards.length === 0) return null;
  return (
    <Section title={t("own")}>
      <Rows>
        {cards.map((card) => (
          <Row key={card.id} title={card.name} meta={card.address} side={<SignUpStateMark state={card.state} />}>
            <div className="mt-2 grid max-w-measure gap-3">
              <SignUpWords card={card} />
              <OwedAnswers card={card} />
              <SessionChoice card={card} />
              <SignUpSteps card={card} />
            </div>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
