import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { When } from "@/components/ui/when";
import type { FoundMeeting } from "@/lib/meetings/queries";

/** How far a meeting has come, and what has happened to its day. */
export function MeetingStateLine({ meeting }: { meeting: FoundMeeting }) {
  const t = useTranslations("meetings");
  const { state, agendaSentAt, minutesSentAt, movedFrom, cancelReason, approvedIn, past } = meeting;
  const day = (at: Date | string | null | undefined) => () => at && <When at={new Date(at)} short />;
  return (
    <div className="mb-4 grid gap-1">
      {state === "cancelled" ? (
        <p role="note" className="border-l-4 border-brick py-1 pl-4 font-strong">
          {t("cancelled", { reason: cancelReason })}
        </p>
      ) : (
        <p className="meta">
          {t.rich(`states.${state}`, { day: day(state === "minutes_sent" ? minutesSentAt : agendaSentAt) })}
          {approvedIn && (
            <>
              {" "}
              {t.rich("approved", {
                link: (words) => <Link href={`/meetings/${approvedIn.id}` as Route}>{words}</Link>,
                day: day(approvedIn.startsAt),
              })}
            </>
          )}
        </p>
      )}
      {movedFrom && !past && state !== "cancelled" && (
        <p role="note" className="border-l-4 border-rapeseed py-1 pl-4 font-strong">
          {t.rich("moved", { day: () => <When at={movedFrom} time /> })}
        </p>
      )}
    </div>
  );
}
