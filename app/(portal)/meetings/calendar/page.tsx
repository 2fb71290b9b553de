import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { When } from "@/components/ui/when";
import { closeCalendar, makeCalendar } from "@/lib/calendar-feeds/actions";
import { calendarSince } from "@/lib/calendar-feeds/queries";
import { requireViewer } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("calendars"))("title") };
}

/** Who opens it: somebody who wants the meetings beside everything else; they copy one address and are done. */
export default async function CalendarPage() {
  const { preview } = await requireViewer();
  const [t, meetings, since] = [
    await getTranslations("calendars"),
    await getTranslations("meetings"),
    await calendarSince(),
  ];
  return (
    <div className="wrap">
      <PageHead crumb={{ href: "/meetings", label: meetings("title") }} title={t("title")} lead={t("lead")} />
      <p className="mb-6 max-w-measure">
        {since ? t.rich("since", { day: () => <When at={new Date(since)} short /> }) : t("none")}
      </p>
      {!preview && <Form action={makeCalendar} id="make" submitLabel={t(since ? "renew" : "make")} />}
      {since && !preview && (
        <Form action={closeCalendar} id="close" submitLabel={t("close")} variant="second" className="mt-6" />
      )}
    </div>
  );
}
