import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Offered } from "@/components/settings/offered";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import { VisitRows } from "@/components/visits/visit-rows";
import { WaitingVisits } from "@/components/visits/waiting-visits";
import type { AmbassadorLoad } from "@/lib/ambassadors/queries";
import type { ListedVisit } from "@/lib/visits/queries";

/** The visits that a politician is asked to make or makes: what waits for an answer first. */
export function OwnVisits({ visits, ambassador }: { visits: ListedVisit[]; ambassador: AmbassadorLoad | undefined }) {
  const t = useTranslations("visits.own");
  const rest = visits.filter(({ asked, unanswered }) => !asked && !unanswered);
  return (
    <>
      <Section title={t("title")}>
        <WaitingVisits visits={visits} />
        {rest.length > 0 && <VisitRows visits={rest} />}
        {visits.length === 0 && <Empty title={t("none")}>{t(ambassador ? "noneText" : "noneYet")}</Empty>}
      </Section>
      <Section title={t("ambassador")}>
        <p className="max-w-measure">
          {ambassador
            ? t(ambassador.paused ? "paused" : "offers", { visits: ambassador.visits, most: ambassador.most })
            : t("become")}
        </p>
        <p className="btns mt-4">
          <ButtonLink href={"/tour/ambassador" as Route} variant={ambassador ? "second" : "primary"}>
            {t(ambassador ? "profile" : "begin")}
          </ButtonLink>
          <Offered feature="tour">
            <Link className="py-3" href={"/tour/new" as Route}>
              {t("offer")}
            </Link>
          </Offered>
        </p>
      </Section>
    </>
  );
}
