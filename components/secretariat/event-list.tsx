import { useTranslations } from "next-intl";
import { casePath } from "@/components/standings/board-map";
import { Row, Rows } from "@/components/ui/rows";
import { When } from "@/components/ui/when";
import type { newestEvents } from "@/lib/secretariat/queries";

/** What has happened lately, the newest first. */
export function EventList({ events }: { events: Awaited<ReturnType<typeof newestEvents>> }) {
  const t = useTranslations("secretariat");
  if (events.length === 0) return <p className="border-t border-mist py-4">{t("now.noEvents")}</p>;
  return (
    <Rows tight>
      {events.map(({ kind, code, municipality, who, at }) => (
        <Row
          key={`${kind} ${code} ${at.toISOString()}`}
          href={casePath(code)}
          title={t(`event.${kind}`, { municipality })}
          meta={
            <>
              <When at={at} capital />
              {who && `, ${who}`}
            </>
          }
        />
      ))}
    </Rows>
  );
}
