import { useLocale, useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { When } from "@/components/ui/when";
import { formatOre } from "@/lib/money";
import type { Openable } from "@/lib/packages/queries";

/** Everything that could be opened, as checkboxes by kind. */
export function PackageChoices({ things, chosen }: { things: Openable; chosen: string[] }) {
  const t = useTranslations("invitations.package");
  const forums = (["kmp", "kmk"] as const).filter((forum) => things.meetings.some((one) => one.forum === forum));
  return (
    <>
      <ChoiceGroup
        name="meetings"
        section
        multiple
        legend={t("meetings")}
        hint={things.meetings.length === 0 ? t("noMeetings") : undefined}
        value={chosen}
        options={[
          ...forums.map((forum) => ({
            value: `forum:${forum}`,
            label: t("wholeForum", { forum }),
            hint: t("wholeForumHint"),
          })),
          ...useMeetingOptions(things.meetings),
        ]}
      />
      <ChoiceGroup
        name="datasets"
        section
        multiple
        legend={t("datasets")}
        value={chosen}
        options={[
          ...things.datasets.map((set) => ({
            value: `dataset:${set.id}`,
            label: set.title,
            hint: t("datasetHint", { count: set.municipalities, version: set.version }),
          })),
          { value: "dataset:*", label: t("allDatasets"), hint: t("allHint") },
        ]}
      />
      <ChoiceGroup
        name="conferences"
        section
        multiple
        legend={t("conferences")}
        value={chosen}
        options={[
          ...useConferenceOptions(things.conferences),
          { value: "conference:*", label: t("allConferences"), hint: t("allHint") },
        ]}
      />
    </>
  );
}

const useMeetingOptions = (meetings: Openable["meetings"]) => {
  const t = useTranslations("invitations.package");
  return meetings.map((meeting) => ({
    value: `meeting:${meeting.id}`,
    label: t("wholeMeeting", { title: meeting.title }),
    hint: <When at={meeting.startsAt} time capital />,
    parts: {
      summary: t("singleItems", { count: meeting.items.length }),
      options: meeting.items.map((item) => ({
        value: `agenda_item:${item.id}`,
        label: t("item", { number: item.number, item: item.title }),
        hint: t("papers", { count: item.papers }),
      })),
    },
  }));
};

const useConferenceOptions = (conferences: Openable["conferences"]) => {
  const t = useTranslations("invitations.package");
  const locale = useLocale();
  return conferences.map((conference) => ({
    value: `conference:${conference.id}`,
    label: conference.title,
    hint: (
      <>
        <When at={conference.startsAt} time />.{" "}
        {t("conferenceHint", {
          price: conference.guestPriceOre === 0 ? t("free") : formatOre(conference.guestPriceOre, locale),
        })}
      </>
    ),
  }));
};
