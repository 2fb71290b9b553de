import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Example } from "@/components/ui/example";
import { Row, Rows } from "@/components/ui/rows";
import { When } from "@/components/ui/when";
import { VisitStateLine } from "@/components/visits/visit-state";
import type { ListedVisit } from "@/lib/visits/queries";

/** Visits in the order they come, each with its day, where it goes, who makes it and how far it is. */
export function VisitRows({ visits }: { visits: ListedVisit[] }) {
  const t = useTranslations("visits");
  return (
    <Rows>
      {visits.map((visit) => (
        <Row
          key={visit.id}
          href={`/tour/${visit.id}` as Route}
          title={t("to", { host: visit.host })}
          meta={
            <>
              <span className="block text-ink">
                <VisitWhen visit={visit} />
              </span>
              {companyOf(visit) || t(visit.kind === "offer" ? "offered" : "nobody")} <Example when={visit.example} />
            </>
          }
          side={<VisitStateLine state={visit.state} flagged={visit.flagged} />}
        />
      ))}
    </Rows>
  );
}

/** The time that is agreed, else the day, else that there is none. */
export function VisitWhen({ visit, long = false }: { visit: ListedVisit; long?: boolean }) {
  const t = useTranslations("visits");
  if (visit.startsAt && visit.endsAt)
    return <When at={visit.startsAt} until={visit.endsAt} short={!long} capital={long} week={long} />;
  return visit.on ? <When at={visit.on} short={!long} capital={long} week={long} /> : t("noDay");
}

/** Karen Lindegaard, Rødovre · … */
export const companyOf = ({ company }: Pick<ListedVisit, "company">) =>
  company.map(({ name, municipality }) => [name, municipality].filter(Boolean).join(", ")).join(" · ");
