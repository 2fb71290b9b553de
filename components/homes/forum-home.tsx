import { getTranslations } from "next-intl/server";
import { GuestList, NewsList, Onboarding } from "@/components/homes/context";
import { NeedsNow } from "@/components/homes/needs-now";
import { NextMeeting } from "@/components/homes/next-meeting";
import { OwnFigures, OwnPlan } from "@/components/homes/own-municipality";
import { PageHead } from "@/components/ui/page-head";
import { When } from "@/components/ui/when";
import { comingMeetings, ownErrands, ownMunicipality, recentNews, visitingGuests } from "@/lib/homes/queries";
import { needsOf } from "@/lib/homes/rules";
import { type Forum, requireForum } from "@/lib/viewer";

/** The home of those who sit in a forum for their municipality. */
export async function ForumHome({ forums }: { forums: Forum[] }) {
  const { municipalityCode: code } = await requireForum(...forums);
  const [own, meetings, errands, news, guests] = await Promise.all([
    ownMunicipality(code ?? ""),
    comingMeetings(...forums),
    ownErrands(),
    recentNews(),
    visitingGuests(),
  ]);
  if (!own) throw new Error("A seat that counts belongs to a municipality");
  const t = await getTranslations("homes");
  const standings = await getTranslations("standings.names");
  const standing = own.nextStanding ?? own.standing;
  const mayInvite = own.mayInvite !== null;
  const needs = needsOf(own.today, { meetings, errands, steps: own.steps, mayInvite });
  return (
    <div className="wrap">
      <PageHead meta={<When at={own.today} capital week />} title={t("now")} />
      <div className="cols">
        <div className="wide:col-span-7">
          <NeedsNow needs={needs} today={own.today} code={code} />
          <NextMeeting meetings={meetings} className="gap-top" />
          <Onboarding mayInvite={mayInvite} />
        </div>
        <div className="wide:col-span-5">
          <NewsList news={news} />
          <GuestList guests={guests} />
        </div>
        <div className="wide:col-span-12">
          <OwnFigures own={own} />
          <OwnPlan own={own} standing={standing && standings(standing)} />
        </div>
      </div>
    </div>
  );
}
