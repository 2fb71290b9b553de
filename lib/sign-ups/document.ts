import type { getTranslations } from "next-intl/server";
import { formatDate, formatDateTime, formatTimeRange } from "@/lib/dates";
import type { Sheet } from "@/lib/exports";
import type { Locale } from "@/lib/messages";
import type { Paper } from "@/lib/paper";
import type { Participant } from "@/lib/participants/queries";
import type { SignUpCard } from "@/lib/sign-ups/queries";

type Words = Awaited<ReturnType<typeof getTranslations<"conferences.signUps">>>;
type Columns = "name" | "title" | "address" | "municipality" | "state" | "signedUp" | "signer" | "here";

const columns: Columns[] = ["name", "title", "address", "municipality", "state", "signedUp", "signer", "here"];

/** The participants as a table file, a column for each question. Moments are Copenhagen's. */
export const participantSheet = (
  title: string,
  participants: Participant[],
  questions: { id: string; label: string }[],
  t: Words,
  locale: Locale,
): Sheet => ({
  name: t("file", { title }),
  head: [...columns.map((key) => t(`columns.${key}`)), ...questions.map(({ label }) => label)],
  rows: participants.map((one) => [
    one.name,
    one.title,
    one.address,
    one.municipality,
    t(`states.${one.state}`),
    formatDateTime(one.signedUpAt, locale),
    one.signer,
    one.checkedInAt ? formatDateTime(one.checkedInAt, locale) : "",
    ...questions.map(({ id }) => one.answers[id] ?? ""),
  ]),
});

/** That somebody was at a conference: name, title, day and place. */
export const certificate = (card: SignUpCard, sender: string, t: Words, locale: Locale): Paper => ({
  title: t("certificate.title"),
  sender,
  lead: t("certificate.lead", { name: card.name, conference: card.conference }),
  blocks: [
    {
      kind: "table",
      head: [t("when"), t("where")],
      rows: [
        [`${formatDate(card.startsAt, locale)} ${formatTimeRange(card.startsAt, card.endsAt, locale)}`, card.place],
      ],
    },
  ],
  locale,
});
