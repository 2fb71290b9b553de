import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Offered } from "@/components/settings/offered";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import { VisitRows } from "@/components/visits/visit-rows";
import { WaitingVisits } from "@/components/visits/waiting-visits";
import type { ListedVisit } from "@/lib/visits/queries";

type Props = { visits: ListedVisit[]; code: string; name: string; wishes: boolean };

/** The visits to the viewer's own committee, and asking for one where none is on its way. */
export function HostVisits({ visits, code, name, wishes }: Props) {
  const t = useTranslations("visits.host");
  const open = visits.some(({ state }) => state === "wished");
  const ask = wishes && !open && (
    <Offered feature="tour">
      <ButtonLink href={`/tour/new?host=${code}` as Route}>{t("ask")}</ButtonLink>
    </Offered>
  );
  return (
    <Section title={t("title", { name })}>
      {visits.length === 0 ? (
        <Empty title={t("none")} action={ask}>
          {t("noneText")}
        </Empty>
      ) : (
        <>
          <WaitingVisits visits={visits} />
          <VisitRows visits={visits.filter(({ unanswered }) => !unanswered)} />
          {ask && <p className="btns mt-6">{ask}</p>}
        </>
      )}
    </Section>
  );
}
