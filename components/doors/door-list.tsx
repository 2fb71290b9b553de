import { randomUUID } from "node:crypto";
import { useLocale, useTranslations } from "next-intl";
import { DoorBody } from "@/components/doors/door-body";
import { Field, Select } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { walkIn } from "@/lib/doors/actions";
import type { Expected } from "@/lib/doors/queries";
import { counts } from "@/lib/doors/rules";
import { states } from "@/lib/sign-ups/input";

type Props = {
  conference: { id: string; capacity: number };
  read: { at: string; expected: Expected[] };
  viewer: string;
  typed: string;
  municipalities: { code: string; name: string }[];
};

/** Everybody who is expected, and a short form for those who come without having signed up. */
export function DoorList({ conference: { id, capacity }, read, viewer, typed, municipalities }: Props) {
  const t = useTranslations("conferences.signUps");
  const door = useTranslations("conferences.signUps.door");
  const { seats, offered } = counts(read.expected);
  const words = {
    locale: useLocale(),
    ...{ here: door.raw("count"), waiting: door.raw("waiting"), readAt: door.raw("readAt"), signIn: door("signIn") },
    noNet: door("noNet"),
    ...{ search: door("search"), nobody: door("nobody"), arrive: door("arrive"), undo: door("notHere") },
    ...{ since: door.raw("since"), onPhone: door("onPhone"), refused: door.raw("refused"), drop: door("drop") },
    states: Object.fromEntries(states.map((state) => [state, t(`states.${state}`)])) as Record<
      (typeof states)[number],
      string
    >,
  };
  return (
    <DoorBody
      path={`/api/conferences/${id}/door`}
      viewer={viewer}
      box={`door ${id} ${viewer}`}
      read={read}
      typed={typed}
      words={words}
    >
      <Fold summary={door("walkIn")}>
        <Form
          id="walk-in"
          action={walkIn}
          hidden={{ conference: id, party: randomUUID() }}
          submitLabel={door("walkInNow")}
        >
          <Field name="name" label={t("form.name")} autoComplete="off" maxLength={120} required />
          <Select
            name="municipality"
            label={t("form.municipality")}
            empty={t("form.noMunicipality")}
            options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Field name="title" label={t("form.title")} autoComplete="off" maxLength={120} />
          <Field name="address" type="email" label={door("address")} hint={door("addressHint")} autoComplete="off" />
          <Field
            name="why"
            label={door("why")}
            hint={door(seats + offered >= capacity ? "whyFull" : "whyHint", { capacity })}
            maxLength={400}
          />
        </Form>
      </Fold>
    </DoorBody>
  );
}
