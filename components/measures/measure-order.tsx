import { OrderedList } from "@/components/ui/ordered-list";
import { orderMeasures } from "@/lib/measures/actions";
import type { Measure } from "@/lib/measures/queries";

/** A group's measures, to be put in another order. */
export function MeasureOrder({ group, measures }: { group: string; measures: Measure[] }) {
  return (
    <OrderedList
      action={orderMeasures}
      hidden={{ group }}
      entries={measures.map(({ id, key, title }) => ({
        id,
        name: `${key}. ${title}`,
        content: <span className="row-head">{`${key}. ${title}`}</span>,
      }))}
    />
  );
}
