import { getTranslations } from "next-intl/server";
import { GuestList, NewsList, Onboarding } from "@/components/homes/context";
import { AccountFigures, BestFigures } from "@/components/homes/home-figures";
import { NewStories, ThisWeekToShare } from "@/components/homes/home-stories";
import { NeedsNow } from "@/components/homes/needs-now";
import { NextMeeting } from "@/components/homes/next-meeting";
import { OwnPlan } from "@/components/homes/own-plan";
import { PageHead } from "@/components/ui/page-head";
import { When } from "@/components/ui/when";
import { accountSumsOf } from "@/lib/accounts/queries";
import { periodOf } from "@/lib/accounts/rules";
import { comingMeetings } from "@/lib/coming-meetings/queries";
import { today as dayOf } from "@/lib/dates";
import { homeLists, ownMunicipality } from "@/lib/homes/queries";
import { needsOf } from "@/lib/homes/rules";
import { ownErrands } from "@/lib/proposals/queries";
import { type Forum, requireForum } from "@/lib/viewer";

/** The home of those who sit in a forum for their municipality: culture heads read and answer, politicians share. */
export async function ForumHome({ forums }: { forums: Forum[] }) {
  const { municipalityCode } = await requireForum(...forums);
  const code = municipalityCode ?? "";
  const period = periodOf("months", dayOf(new Date()), undefined);
  const [own, meetings, errands, { news, guests, stories, toShare, waiting }, sums] = await Promise.all([
    ownMunicipality(code),
    comingMeetings(...forums),
    ownErrands(),
    homeLists(),
    accountSumsOf(code, period.from, period.until),
  ]);
  if (!own) throw new Error("A seat that counts belongs to a municipality");
  const t = await getTranslations("homes");
  const standings = await getTranslations("standings.names");
  const standing = own.nextStanding ?? own.standing;
  const mayInvite = own.mayInvite !== null;
  const needs = needsOf(own.today, { meetings, errands, steps: own.steps, waiting, mayInvite });
  const heads = forums.includes("kmk");
  const told = { stories, code, municipality: own.name };
  return (
    <div className="wrap">
      <PageHead meta={<When at={own.today} capital week />} title={t("now")} />
      <div className="cols">
        <div className="wide:col-span-7">
          <NeedsNow needs={needs} today={own.today} code={code} />
          {heads && <NewStories {...told} />}
          <NextMeeting meetings={meetings} className={heads ? "" : "gap-top"} />
          <ThisWeekToShare things={toShare} code={code} municipality={own.name} />
        </div>
        <div className="wide:col-span-5">
          <NewsList news={news} />
          <GuestList guests={guests} />
          <Onboarding mayInvite={mayInvite} />
        </div>
        <div className="wide:col-span-12">
          {heads ? <AccountFigures own={own} sums={sums} period={period} /> : <BestFigures own={own} sums={sums} />}
          <OwnPlan own={own} standing={standing && standings(standing)} />
        </div>
      </div>
    </div>
  );
}
