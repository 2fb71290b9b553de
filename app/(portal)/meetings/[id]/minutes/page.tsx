import type { Route } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ItemMinutes } from "@/components/minutes/item-minutes";
import { PresenceForm } from "@/components/minutes/presence-form";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { agendaOf } from "@/lib/agenda-items/queries";
import { attendeesOf } from "@/lib/attendances/queries";
import { findMeeting } from "@/lib/meetings/queries";
import { sendMinutes } from "@/lib/minutes/actions";
import { minutesDraft, minutesOf } from "@/lib/minutes/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("minutes"))("title") };
}

/** Who opens it: the secretariat, during the meeting or the day after. They write what was decided, item by item, and send it. */
export default async function MinutesPage({ params }: PageProps<"/meetings/[id]/minutes">) {
  await requireForum("secretariat");
  const { id } = await params;
  const meeting = (await findMeeting(id)) ?? notFound();
  const [items, attendees, minutes, { decisions }] = await Promise.all([
    agendaOf(id),
    attendeesOf(id),
    minutesOf(id),
    minutesDraft(id),
  ]);
  const t = await getTranslations("minutes");
  const { minutesSentAt, title, startsAt } = meeting;
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: `/meetings/${id}/agenda` as Route, label: title }}
        title={t("title")}
        lead={minutesSentAt ? t.rich("sentOn", { day: () => <When at={minutesSentAt} short /> }) : t("lead")}
      />
      <div className="cols">
        <div className="wide:col-span-8">
          <Section title={t("decisions")}>
            {items.map((item) => (
              <ItemMinutes
                key={item.id}
                item={item}
                decision={decisions.find((one) => one.item === item.id)}
                points={minutes.points.filter((one) => one.item === item.id)}
                people={attendees}
              />
            ))}
          </Section>
          {!minutesSentAt && startsAt < new Date() && (
            <Form id="send" action={sendMinutes} hidden={{ id }} submitLabel={t("send")} className="mt-6" />
          )}
        </div>
        <div className="wide:col-span-4">
          <PresenceForm meeting={id} attendees={attendees} present={minutes.present.map((one) => one.id)} />
        </div>
      </div>
    </div>
  );
}
