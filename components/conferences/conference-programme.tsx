import { useLocale, useTranslations } from "next-intl";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import type { Session } from "@/lib/conferences/queries";
import { formatTime, today } from "@/lib/dates";

/** What happens when and where, day by day. */
export function ConferenceProgramme({ sessions }: { sessions: Session[] }) {
  const t = useTranslations("conferences.page");
  const locale = useLocale();
  if (sessions.length === 0) return null;
  const days = Map.groupBy(sessions, ({ startsAt }) => today(startsAt));
  return (
    <Section title={t("programme")}>
      {[...days].map(([day, held]) => (
        <div key={day} className="mb-6">
          {days.size > 1 && (
            <h3 className="mb-2">
              <When at={day} capital />
            </h3>
          )}
          <Rows>
            {held.map(({ id, title, speaker, startsAt, endsAt, room, track }) => (
              <Row
                key={id}
                title={title}
                meta={[speaker, room, track].filter(Boolean).join(" · ")}
                when={`${formatTime(startsAt, locale)}–${formatTime(endsAt, locale)}`}
              />
            ))}
          </Rows>
        </div>
      ))}
    </Section>
  );
}
