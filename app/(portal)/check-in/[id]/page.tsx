import type { Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DoorSteps } from "@/components/doors/door-steps";
import { SignUpStateMark } from "@/components/sign-ups/sign-up-state";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { When } from "@/components/ui/when";
import { findParticipant } from "@/lib/participants/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("conferences.signUps"))("door.title") };
}

/** A participant as the secretariat sees them: at the door, or before it. */
export default async function CheckIn({ params }: PageProps<"/check-in/[id]">) {
  await requireForum("secretariat");
  const participant = (await findParticipant((await params).id)) ?? notFound();
  const t = await getTranslations("conferences.signUps");
  const { name, title, address, municipality, state, signedUpAt, signer, checkedInAt, cancelReason, letInBecause } =
    participant;
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: `/secretariat/conferences/${participant.conferenceId}` as Route, label: participant.conference }}
        title={name}
        lead={[title, municipality].filter(Boolean).join(", ")}
      >
        {!participant.today && (
          <p className="font-strong">
            {t.rich("door.otherDay", { at: () => <When at={participant.startsAt} until={participant.endsAt} /> })}
          </p>
        )}
        {checkedInAt && (
          <Notice className="mt-4">{t.rich("door.here", { at: () => <When at={checkedInAt} time /> })}</Notice>
        )}
      </PageHead>
      <div className="cols">
        <div className="wide:col-span-7">
          <DoorSteps participant={participant} />
          <p className="mt-8">
            <Link href={`/secretariat/conferences/${participant.conferenceId}/door` as Route}>{t("door.open")}</Link>
          </p>
        </div>
        <div className="wide:col-span-5">
          <DefinitionList
            items={[
              { term: t("columns.state"), value: <SignUpStateMark state={state} /> },
              address !== "" && { term: t("columns.address"), value: address },
              { term: t("columns.signedUp"), value: <When at={signedUpAt} time capital /> },
              signer !== "" && { term: t("columns.signer"), value: signer },
              letInBecause !== "" && { term: t("door.because"), value: letInBecause },
              cancelReason !== "" && { term: t("door.reason"), value: cancelReason },
            ]}
          />
        </div>
      </div>
    </div>
  );
}
