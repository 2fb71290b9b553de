import { Select } from "@/components/ui/field";
import type { Seated } from "@/lib/agenda-items/queries";

/** One of those who sit somewhere, told by name and municipality. */
export function PersonSelect({
  people,
  ...rest
}: {
  name: string;
  label: string;
  empty: string;
  value?: string;
  people: Seated[];
}) {
  const options = people.map(({ id, name, municipality }) => ({
    value: id,
    label: [name, municipality].filter(Boolean).join(", "),
  }));
  return <Select options={options} {...rest} />;
}
