import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Mark } from "@/components/ui/mark";
import { Needs } from "@/components/ui/needs";
import { When } from "@/components/ui/when";
import { daysBetween } from "@/lib/dates";
import type { Need, Waiting } from "@/lib/homes/rules";

/** What needs the viewer now, each with its day and one verb. */
export function NeedsNow({ needs, today, code }: { needs: Need[]; today: string; code: string | null }) {
  const t = useTranslations("homes");
  const items = needs.map((need) => ({
    href: hrefOf(need, code),
    title: titleOf(need, t),
    verb: t(`needs.${need.kind}.verb`),
    meta: <Meta need={need} today={today} />,
  }));
  return <Needs items={items} empty={<Nothing />} />;
}

function Nothing() {
  const t = useTranslations("homes");
  return (
    <>
      <p className="text-1 leading-tight font-strong">{t("nothing")}</p>
      <p className="mt-1 text-ink-2">{t("nothingText")}</p>
    </>
  );
}

const hrefOf = (need: Need, code: string | null) => {
  if (need.kind === "meeting") return `/meetings/${need.meeting.id}` as Route;
  if (need.kind === "decision") return `/municipalities/${code}` as Route;
  if (need.kind === "proposed") return `/invitations/new?municipality=${need.errand.code}` as Route;
  if ("errand" in need) return `/invitations/${need.errand.id}` as Route;
  if (need.kind === "attend") return `/meetings/${need.id}#attendance` as Route;
  if (need.kind === "point") return `/meetings/${need.id}` as Route;
  if (need.kind === "poll") return `/meetings/polls/${need.id}` as Route;
  if (need.kind === "data") return `/datasets/requests/${need.id}` as Route;
  if (need.kind === "visit" || need.kind === "visited") return `/tour/${need.id}` as Route;
  if (need.kind === "follow") return `/events/${need.id}#follow-up` as Route;
  if (need.kind === "sender") return "/activities/senders" as Route;
  if (need.kind === "answer") return `/conversations/${need.id}` as Route;
  return (need.kind === "confirm" ? "/account#profile" : `/stories/${need.id}`) as Route;
};

function titleOf(need: Need, t: ReturnType<typeof useTranslations<"homes">>) {
  if (need.kind === "meeting") return t("needs.meeting.title", { title: need.meeting.title });
  if (need.kind === "decision") return t("needs.decision.title", { body: need.step.bodyName });
  if ("errand" in need) return t(`needs.${need.kind}.title`, { municipality: need.errand.municipality });
  return t(`needs.${need.kind}.title`, { title: need.title });
}

function Meta({ need, today }: { need: Need; today: string }) {
  const t = useTranslations("homes");
  if (need.kind === "meeting" || need.kind === "decision") return <Coming need={need} today={today} />;
  if (!("errand" in need)) return <Waited need={need} today={today} />;
  const { person, why, at } = need.errand;
  return t.rich(`needs.${need.kind}.meta`, { date: () => <When at={at} />, person, why: why ?? "" });
}

/** Since when or until when somebody waits; an answer that is late is marked. */
function Waited({ need: { kind, on }, today }: { need: Waiting; today: string }) {
  const t = useTranslations("homes");
  const words = t.rich(`needs.${kind}.meta`, { date: () => <When at={on} short /> });
  return ["answer", "attend", "point", "data"].includes(kind) && on < today ? <Mark>{words}</Mark> : words;
}

/** The day that is coming, marked when it is near, and what the viewer presents. */
function Coming({ need, today }: { need: Need & { kind: "meeting" | "decision" }; today: string }) {
  const t = useTranslations("homes");
  const days = daysBetween(today, need.on);
  const items = need.kind === "meeting" ? need.meeting.items.filter((item) => item.mine) : [];
  const numbers = items.map(({ number }) => number).join(", ");
  return (
    <>
      {need.kind === "meeting" ? <When at={need.meeting.startsAt} time capital /> : <When at={need.on} capital />}
      {days <= 1 && (
        <>
          {" "}
          <Mark>{t(days === 0 ? "today" : "tomorrow")}</Mark>
        </>
      )}
      {items.length > 0 && <>. {t("needs.meeting.mine", { count: items.length, numbers })}</>}
    </>
  );
}
