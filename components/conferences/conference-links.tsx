import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";

/** The calendar file, and for the secretariat the way to the participants. */
export function ConferenceLinks({ id, staff }: { id: string; staff: boolean }) {
  const t = useTranslations("conferences.page");
  return (
    <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
      <a href={`/conferences/${id}/calendar`} download className="font-strong">
        {t("calendar")}
      </a>
      {staff && (
        <Link href={`/secretariat/conferences/${id}` as Route} className="font-strong">
          {t("participants")}
        </Link>
      )}
    </p>
  );
}
