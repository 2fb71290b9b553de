import type { ReactNode } from "react";

export type Definition = { term: string; value: ReactNode };

/** Term and value on hairlines; on phones the term stands above its value. */
export function DefinitionList({
  items,
  className = "",
}: {
  items: (Definition | false | null | undefined | "")[];
  className?: string;
}) {
  return (
    <dl className={className}>
      {items.map(
        (item) =>
          item && (
            <div key={item.term} className="definition grid gap-x-4 border-t border-mist py-3 mid:grid-cols-[8rem_1fr]">
              <dt className="pt-[.1em] text-s text-ink-2">{item.term}</dt>
              <dd className="min-w-0">{item.value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
