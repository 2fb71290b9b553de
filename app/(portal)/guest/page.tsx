import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AskForMore, Renewal, Requests } from "@/components/guests/ask";
import { Membership } from "@/components/guests/membership";
import { GuestNeeds } from "@/components/guests/needs";
import { EarlierThings, LaterThings, OpenThings } from "@/components/guests/opened";
import { Passport } from "@/components/guests/passport";
import { SimilarMembers } from "@/components/guests/similar";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { requestsOf } from "@/lib/access-requests/queries";
import { homeOf } from "@/lib/areas";
import { daysBetween } from "@/lib/dates";
import { colleaguesIn, openedThings } from "@/lib/guests/queries";
import { passportOf } from "@/lib/guests/rules";
import { ownMunicipality } from "@/lib/homes/queries";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { requireViewer } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("guest"))("title") };
}

export default async function GuestPage() {
  const viewer = await requireViewer();
  const code = viewer.municipalityCode ?? forbidden();
  const [own, things, people, requests, all] = await Promise.all([
    ownMunicipality(code),
    openedThings(),
    colleaguesIn(code),
    requestsOf(code),
    allMunicipalities(),
  ]);
  if (!own) forbidden();
  const t = await getTranslations("guest");
  const preview = viewer.preview !== undefined;
  const standing = passportOf(things, own.today, own.standing === "member");
  const member = standing.state === "member";
  const renewable =
    standing.state === "expired" || (standing.state === "open" && daysBetween(own.today, standing.on) <= 30);
  const ended = standing.state === "expired" || standing.state === "revoked";
  const later = things.filter(({ fromOn, open, revokedAt }) => !open && !revokedAt && fromOn > own.today);
  const earlier = things.filter((thing) => (member || !thing.open) && !later.includes(thing));
  return (
    <>
      <Passport {...{ own, standing, things, people, all }}>
        {renewable && <Renewal preview={preview} waiting={requests.some(({ outcome }) => outcome === null)} />}
        {member && viewer.forums.length > 0 && <ButtonLink href={homeOf(viewer.forums)}>{t("toMembers")}</ButtonLink>}
        {member && viewer.forums.length === 0 && <p>{t("noSeat")}</p>}
      </Passport>
      <div className="wrap cols gap-top">
        <div className="wide:col-span-7">
          <GuestNeeds own={own} />
          {!member && <OpenThings things={things.filter(({ open }) => open)} municipality={own.name} ended={ended} />}
          <LaterThings things={later} />
          <EarlierThings things={earlier} />
          {member && earlier.length === 0 && <Empty title={t("history.none")}>{t("history.noneText")}</Empty>}
          {!member && <AskForMore preview={preview} />}
          <Requests requests={requests} />
        </div>
        <div className="wide:col-span-5">
          {!member && <Membership own={own} />}
          {!member && <SimilarMembers code={code} all={all} rateOre={own.running?.rateOre ?? null} />}
        </div>
      </div>
    </>
  );
}
