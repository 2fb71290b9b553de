import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import type { Municipality } from "@/lib/municipalities/queries";

/** Chooses a municipality, or all of them, for the part of a page that `action` names. */
export function NearForm({
  action,
  members,
  own,
  words,
}: {
  action: string;
  members: Municipality[];
  own: Municipality | undefined;
  words: { label: string; empty: string; show: string };
}) {
  return (
    <form action={action} className="filters no-print">
      <Select
        name="municipality"
        label={words.label}
        value={own?.code}
        empty={words.empty}
        options={members.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <div className="btns">
        <Button variant="second">{words.show}</Button>
      </div>
    </form>
  );
}
