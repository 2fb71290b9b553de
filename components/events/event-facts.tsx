import { useLocale, useTranslations } from "next-intl";
import { Mark } from "@/components/ui/mark";
import { When } from "@/components/ui/when";
import { formatDays } from "@/lib/dates";
import type { EventPage, EventRow } from "@/lib/events/queries";

type Days = Pick<EventRow, "startsOn" | "endsOn">;

/** The days of an event: one, or from and until. */
export function EventDays({ startsOn, endsOn }: Days) {
  const locale = useLocale();
  if (startsOn === endsOn) return <When at={startsOn} capital />;
  return <time dateTime={startsOn}>{formatDays(startsOn, endsOn, locale)}</time>;
}

/** Where and when, by when one signs up with the organiser, and what else was said of it. */
export function EventFacts({ event }: { event: EventPage }) {
  const t = useTranslations("events");
  const { place, url, answerBy, note, proposer, over, today } = event;
  const deadline = answerBy && t.rich("answerBy", { day: () => <When at={answerBy} short /> });
  return (
    <div className="grid gap-1">
      <p>
        <EventDays {...event} />, {place}
      </p>
      {url && (
        <p>
          <a href={url}>{t("organiser")}</a>
        </p>
      )}
      {deadline && !over && <p>{answerBy < today ? <Mark>{deadline}</Mark> : deadline}</p>}
      {note && <p className="max-w-measure whitespace-pre-line">{note}</p>}
      {proposer && <p className="meta">{t("proposedBy", { name: proposer })}</p>}
    </div>
  );
}
