import { useLocale, useTranslations } from "next-intl";
import { useSeatWords } from "@/components/people/seat-words";
import { Button } from "@/components/ui/button";
import { ChoiceGroup } from "@/components/ui/choice";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { formatDay } from "@/lib/dates";
import { closeSeats } from "@/lib/seats/actions";
import type { ClosableSeat } from "@/lib/seats/queries";
import { forums, type SeatForum } from "@/lib/seats/rules";

/** Which day and which forums: a plain GET, so that what is shown has an address. */
export function ClosingChoice({ until, chosen, end }: { until: string; chosen: SeatForum[]; end: string }) {
  const t = useTranslations("people.closing");
  const forumWords = useTranslations("profiles.forums");
  const locale = useLocale();
  return (
    <form action="/secretariat/people/close" className="filters">
      <Field
        name="until"
        type="date"
        label={t("until")}
        hint={t("untilHint", { end: formatDay(end, locale) })}
        value={until}
        required
      />
      <ChoiceGroup
        name="forum"
        legend={t("forums")}
        multiple
        inline
        value={chosen}
        options={forums
          .filter((forum) => forum !== "secretariat")
          .map((value) => ({ value, label: forumWords(value) }))}
      />
      <div className="btns">
        <Button variant="second">{t("show")}</Button>
      </div>
    </form>
  );
}

/** Every seat that would end, ticked. */
export function ClosingForm({ until, seats }: { until: string; seats: ClosableSeat[] }) {
  const t = useTranslations("people.closing");
  const locale = useLocale();
  const { nameOf, periodOf } = useSeatWords();
  if (seats.length === 0) return <Empty title={t("none")} />;
  return (
    <Form id="close" action={closeSeats} hidden={{ until }} submitLabel={t("save")}>
      <ChoiceGroup
        name="seats"
        legend={t("finding", { count: seats.length, until: formatDay(until, locale) })}
        hint={t("findingText")}
        section
        multiple
        value={seats.map(({ id }) => id)}
        options={seats.map((seat) => ({
          value: seat.id,
          label: `${seat.name}${seat.municipality && `, ${seat.municipality}`}`,
          hint: `${nameOf(seat)}. ${t("now", { period: periodOf(seat) })}`,
        }))}
      />
    </Form>
  );
}
