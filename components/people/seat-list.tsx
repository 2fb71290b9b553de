import { useTranslations } from "next-intl";
import { SeeAs } from "@/components/layout/see-as";
import { SeatFields } from "@/components/people/person-fields";
import { useSeatWords } from "@/components/people/seat-words";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import type { Person } from "@/lib/people/queries";
import { removeSeat, saveSeat } from "@/lib/seats/actions";

/** What the portal shows whoever holds such a seat is shown without anything that is one person's own. */
const isLooked = ({ forum, fromOn, untilOn }: Person["seats"][number], today: string) =>
  (forum === "kmp" || forum === "kmk") && fromOn <= today && (untilOn ?? today) >= today;

/** A person's seats, each with how it is changed, and a new one. */
export function SeatList({
  person: { id, seats, today, guest, code, municipality },
  member,
}: {
  person: Person;
  member: boolean;
}) {
  const t = useTranslations("people.one");
  const { nameOf, periodOf } = useSeatWords();
  return (
    <Section title={t("seats")}>
      {seats.length === 0 && <p className="mb-4">{t("noSeats")}</p>}
      {code && !member && (guest || seats.length > 0) && <p className="meta mb-4 max-w-measure">{t("notMember")}</p>}
      <Rows tight>
        {seats.map((seat) => (
          <Row key={seat.id} title={nameOf(seat)} meta={periodOf(seat)}>
            <div className="mt-2">
              {member && isLooked(seat, today) && (
                <SeeAs
                  as={`${seat.forum}-${code}`}
                  label={t("seeAs", { forum: seat.forum, place: municipality ?? "" })}
                />
              )}
              <Fold summary={t("change")}>
                <Form
                  id={`seat-${seat.id}`}
                  action={saveSeat}
                  hidden={{ id: seat.id, person: id }}
                  submitLabel={t("save")}
                  variant="second"
                >
                  <SeatFields seat={seat} today={today} />
                </Form>
                <div className="mt-6 border-t border-mist pt-4">
                  <p className="mb-4 max-w-measure">{t("removeText")}</p>
                  <Form
                    id={`remove-${seat.id}`}
                    action={removeSeat}
                    hidden={{ id: seat.id, person: id }}
                    submitLabel={t("remove")}
                    variant="second"
                  />
                </div>
              </Fold>
            </div>
          </Row>
        ))}
      </Rows>
      <div className="mt-4">
        <Fold summary={t("give")} open={seats.length === 0}>
          <Form id="seat" action={saveSeat} hidden={{ person: id }} submitLabel={t("giveSave")}>
            <SeatFields today={today} />
          </Form>
        </Fold>
      </div>
    </Section>
  );
}
