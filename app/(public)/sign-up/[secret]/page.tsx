import type { Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { FeedbackForm } from "@/components/feedback/feedback-form";
import { EntryCode } from "@/components/sign-ups/entry-code";
import { OwedAnswers } from "@/components/sign-ups/owed-answers";
import { SessionChoice } from "@/components/sign-ups/session-choice";
import { SignUpStateMark } from "@/components/sign-ups/sign-up-state";
import { SignUpSteps } from "@/components/sign-ups/sign-up-steps";
import { SignUpWords } from "@/components/sign-ups/sign-up-words";
import { DefinitionList } from "@/components/ui/definition-list";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { When } from "@/components/ui/when";
import { signUpBehind } from "@/lib/sign-ups/queries";

export async function generateMetadata() {
  return { title: (await getTranslations("conferences.signUps"))("yours"), robots: { index: false } };
}

/** Reading changes nothing, whoever opens the link: only the buttons below do. */
export default async function SignUpPage({ params }: PageProps<"/sign-up/[secret]">) {
  const t = await getTranslations("conferences.signUps");
  const { secret } = await params;
  const card = await signUpBehind(secret);
  if (!card) {
    return (
      <div className="wrap">
        <PageHead title={t("unknown")} />
        <Empty title={t("unknownWhy")} />
      </div>
    );
  }
  return (
    <div className="wrap">
      <PageHead title={card.conference} lead={t("yours")} />
      <div className="cols">
        <div className="wide:col-span-7">
          <div className="grid max-w-measure gap-6">
            <SignUpStateMark state={card.state} />
            <SignUpWords card={card} />
            {card.certified && (
              <p>
                <a className="font-strong" href={`/sign-up/${secret}/certificate`} download>
                  {t("certificate.get")}
                </a>
              </p>
            )}
            <FeedbackForm card={card} secret={secret} />
            <OwedAnswers card={card} secret={secret} />
            <EntryCode card={card} />
            <SessionChoice card={card} secret={secret} />
            <SignUpSteps card={card} secret={secret} />
          </div>
        </div>
        <div className="wide:col-span-5">
          <DefinitionList
            items={[
              { term: t("for"), value: `${card.name}, ${card.address}` },
              { term: t("when"), value: <When at={card.startsAt} until={card.endsAt} capital /> },
              { term: t("where"), value: card.place },
            ]}
          />
          {card.open && (
            <p className="mt-4">
              <Link className="font-strong" href={`/conferences/${card.conferenceId}` as Route}>
                {t("about")}
              </Link>
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
