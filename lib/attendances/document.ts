import type { getTranslations } from "next-intl/server";
import type { Attendee } from "@/lib/attendances/queries";
import type { Sheet } from "@/lib/exports";

type Words = Awaited<ReturnType<typeof getTranslations<"attendances">>>;

/** Who comes to a meeting, as a table file: a line for each who is asked. */
export const attendanceSheet = (attendees: Attendee[], t: Words): Sheet => ({
  name: t("list.file"),
  head: (["name", "jobTitle", "municipality", "answer", "substitute", "guest"] as const).map((key) => t(`list.${key}`)),
  rows: attendees.map(({ name, title, municipality, answer, substitute, guest }) => [
    ...[name, title, municipality, t(`answers.${answer ?? "none"}`)],
    ...[substitute, guest ? t("guest") : ""],
  ]),
});
