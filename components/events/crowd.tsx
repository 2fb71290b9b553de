import { useLocale, useTranslations } from "next-intl";
import { CrowdBody } from "@/components/events/crowd-body";
import { formatDate, formatDay, formatTime } from "@/lib/dates";
import type { EventPage } from "@/lib/events/queries";

type Props = { event: EventPage; viewer: string; municipalities: { code: string; name: string }[] };

/** Whom to look for in the crowd, one's own first, with what they are like and what we already know. */
export function Crowd({ event, viewer, municipalities }: Props) {
  const t = useTranslations("events.crowd");
  const says = useTranslations("events.targets");
  const locale = useLocale();
  const keptOf = (code: string) =>
    event.encounters
      .filter((met) => met.code === code)
      .map(({ by, metAt, name, note, card }) =>
        [`${by} ${formatDay(metAt, locale)} ${formatTime(metAt, locale)}`, name, note, card && t("withPhoto")]
          .filter(Boolean)
          .join(", "),
      );
  const planned = event.targets.map(({ code, municipality, who, brief, taker, mine, meetAt, meetPlace }) => ({
    ...{ code, name: municipality, mine, kept: keptOf(code) },
    facts: [
      meetAt &&
        t("agreed", {
          when: `${formatDate(meetAt, locale)} ${formatTime(meetAt, locale)}`,
          place: meetPlace || "none",
        }),
      who && says("who", { people: who }),
      brief,
      !mine && taker && t("taken", { name: taker }),
    ].filter((fact) => typeof fact === "string" && fact !== "") as string[],
  }));
  const rest = municipalities.filter(({ code }) => !planned.some((one) => one.code === code));
  const unplanned = rest
    .map(({ code, name }) => ({ code, name, mine: false, facts: [], kept: keptOf(code) }))
    .filter(({ kept }) => kept.length > 0);
  const words = {
    locale,
    card: {
      ...{ met: t("met"), mine: t("mine"), addNote: t("addNote"), note: t("note"), name: t("name") },
      ...{ consented: t("consented"), address: t("address"), addressHint: t("addressHint"), keepNote: t("keepNote") },
      ...{ photo: t("photo"), photoHint: t("photoHint"), withPhoto: t("withPhoto") },
      ...{ metAt: t.raw("metAt"), onPhone: t("onPhone"), sent: t("sent"), refused: t.raw("refused") },
    },
    list: {
      ...{ allSent: t("allSent"), waiting: t.raw("waiting"), signIn: t("signIn"), photoLost: t("photoLost") },
      ...{ somebodyElse: t("somebodyElse"), municipality: t("municipality") },
    },
  };
  const targets = [...planned.toSorted((a, b) => Number(b.mine) - Number(a.mine)), ...unplanned];
  return (
    <CrowdBody
      path={`/api/events/${event.id}/met`}
      viewer={viewer}
      box={`met ${event.id} ${viewer}`}
      targets={targets}
      others={rest}
      words={words}
    />
  );
}
