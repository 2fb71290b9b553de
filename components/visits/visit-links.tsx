import type { Route } from "next";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import type { Visit } from "@/lib/visits/queries";

/** The pack to read on the way, the calendar's file, and the secretariat's next step. */
export function VisitLinks({ visit, staff, over }: { visit: Visit; staff: boolean; over: boolean }) {
  const t = useTranslations("visits.links");
  const path = `/tour/${visit.id}`;
  const agrees = staff && !over;
  const packs = (staff || visit.mine) && visit.company.length > 0;
  const dated = visit.startsAt !== null && visit.agreedAt !== null && visit.state !== "cancelled";
  if (!agrees && !packs && !dated) return null;
  return (
    <p className="btns mt-6">
      {agrees && (
        <ButtonLink href={`${path}/edit` as Route} variant={visit.state === "accepted" ? "primary" : "second"}>
          {t(visit.agreedAt ? "change" : "agree")}
        </ButtonLink>
      )}
      {packs && (
        <ButtonLink href={`${path}/pack`} variant={visit.mine ? "primary" : "second"} download>
          {t("pack")}
        </ButtonLink>
      )}
      {dated && (
        <ButtonLink href={`${path}/calendar`} variant="second" download>
          {t("calendar")}
        </ButtonLink>
      )}
    </p>
  );
}
