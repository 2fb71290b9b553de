import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { Trace } from "@/lib/personal-data/queries";

const effects = ["delete", "empty", "stay"] as const;

/** What an erasure would take, empty and leave, table by table, and why. */
export function Traces({ traces }: { traces: Trace[] }) {
  const t = useTranslations("personalData");
  const audited = useTranslations("audit.tables");
  const placeOf = (place: string) => {
    const key = `places.${place}` as "places.mails";
    return t.has(key) ? t(key) : audited(place as "people");
  };
  return effects.map((effect) => {
    const rows = traces.filter((trace) => trace.effect === effect);
    if (rows.length === 0) return null;
    return (
      <Section key={effect} title={t(`effects.${effect}`)} aside={<p className="meta">{t(`effects.${effect}Why`)}</p>}>
        <ul className="grid gap-x-(--gap) mid:grid-cols-2">
          {rows
            .map((trace) => ({ ...trace, label: placeOf(trace.place) }))
            .toSorted((a, b) => a.label.localeCompare(b.label, "da"))
            .map(({ place, label, rows }) => (
              <li key={place} className="flex justify-between gap-4 border-t border-mist py-2">
                <span>{label}</span>
                <span className="num">{rows}</span>
              </li>
            ))}
        </ul>
      </Section>
    );
  });
}
