import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Needs } from "@/components/ui/needs";
import { VisitWhen } from "@/components/visits/visit-rows";
import type { ListedVisit } from "@/lib/visits/queries";

/** The visits that wait for a word of the viewer's: whether they go, or how it was. */
export function WaitingVisits({ visits }: { visits: ListedVisit[] }) {
  const t = useTranslations("visits.own");
  const waiting = visits.filter(({ asked, unanswered }) => asked || unanswered);
  if (waiting.length === 0) return null;
  const items = waiting.map((visit) => ({
    href: `/tour/${visit.id}` as Route,
    title: t(visit.asked ? "asked" : "questions", { host: visit.host }),
    verb: t("answer"),
    meta: <VisitWhen visit={visit} long />,
  }));
  return <Needs items={items} empty="" />;
}
