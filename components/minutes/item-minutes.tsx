import { useTranslations } from "next-intl";
import { PersonSelect } from "@/components/meetings/person-select";
import { PointRows } from "@/components/minutes/point-rows";
import { Field, TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import type { AgendaItem, Seated } from "@/lib/agenda-items/queries";
import { addPoint, saveDecision } from "@/lib/minutes/actions";
import type { Draft, Point } from "@/lib/minutes/queries";

type Props = {
  item: AgendaItem;
  decision: Draft["decisions"][number] | undefined;
  points: Point[];
  people: Seated[];
};

/** What was decided on one item, and who does what by when. */
export function ItemMinutes({ item, decision, points, people }: Props) {
  const t = useTranslations("minutes");
  const hidden = { item: item.id, ...(decision && { version: decision.version }) };
  return (
    <article id={`item-${item.number}`} className="border-t border-mist py-5">
      <h3 className="mb-3">
        {item.number}. {item.withdrawn ? <s>{item.title}</s> : item.title}
      </h3>
      <Form
        id={`decision-${item.number}`}
        action={saveDecision}
        hidden={hidden}
        submitLabel={t("keep")}
        variant="second"
      >
        <TextArea name="words" label={t("decision")} value={decision?.words} rows={3} />
      </Form>
      <PointRows points={points} keeps />
      <Fold summary={t("addPoint")}>
        <Form
          id={`point-${item.number}`}
          action={addPoint}
          hidden={{ item: item.id }}
          submitLabel={t("pointAdd")}
          variant="second"
        >
          <Field name="task" label={t("task")} required />
          <PersonSelect name="person" label={t("person")} people={people} empty={t("choose")} />
          <Field name="dueOn" type="date" label={t("dueOn")} width="m" required />
        </Form>
      </Fold>
    </article>
  );
}
