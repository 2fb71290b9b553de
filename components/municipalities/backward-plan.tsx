import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { When } from "@/components/ui/when";
import { daysBetween } from "@/lib/dates";

export type PlanStep = {
  key: string;
  title: string;
  date: string;
  note?: ReactNode;
  kind: "now" | "next" | "step" | "end";
};

type Placed = PlanStep & { days: number | undefined; at: number; column: number };

/** The way back from the council: wide, a line true to time; on a phone, the same list downwards. */
export function BackwardPlan({ label, steps }: { label: string; steps: PlanStep[] }) {
  const placed = place(steps);
  const t = useTranslations("ui");
  return (
    <figure className="plan" aria-label={label}>
      <svg className="plan-axis" aria-hidden="true">
        <line x1="1%" x2="99%" y1="38" y2="38" />
        {placed.map((step) => (
          <line key={step.key} className="plan-lead" x1={`${step.at}%`} y1="38" x2={`${step.column}%`} y2="98" />
        ))}
        {placed.map((step, index) => (
          <g key={step.key}>
            <Station kind={step.kind} at={step.at} />
            {step.days !== undefined && wideEnough(placed, index) && (
              <text x={`${(step.at + (placed[index + 1]?.at ?? 100)) / 2}%`} y="20" textAnchor="middle">
                {t("days", { count: step.days })}
              </text>
            )}
          </g>
        ))}
      </svg>
      <ol>
        {placed.map((step) => (
          <li key={step.key} className={`plan-${step.kind}`}>
            <h3>{step.title}</h3>
            <p>
              <When at={step.date} />
            </p>
            {step.note && <p className="meta">{step.note}</p>}
            {step.days !== undefined && <span className="plan-days">{t("days", { count: step.days })}</span>}
          </li>
        ))}
      </ol>
    </figure>
  );
}

function Station({ kind, at }: { kind: PlanStep["kind"]; at: number }) {
  if (kind !== "end") return <circle className={`plan-${kind}`} cx={`${at}%`} cy="38" r="8" />;
  return (
    <svg x={`${at}%`} y="38" overflow="visible" aria-hidden="true">
      <rect className="plan-end" x="-9" y="-9" width="18" height="18" />
    </svg>
  );
}

/** Each step's place on the line by its date, and the edge of its column below. */
function place(steps: PlanStep[]): Placed[] {
  const first = steps[0]?.date ?? "";
  const span = Math.max(1, daysBetween(first, steps.at(-1)?.date ?? first));
  return steps.map((step, index) => {
    const next = steps[index + 1];
    return {
      ...step,
      days: next && daysBetween(step.date, next.date),
      at: 1 + (98 * daysBetween(first, step.date)) / span,
      column: 0.6 + (100 * index) / steps.length,
    };
  });
}

/** Under six percent of the line the words would run into each other; the dates below still tell it. */
const wideEnough = (placed: Placed[], index: number) => (placed[index + 1]?.at ?? 0) - (placed[index]?.at ?? 0) > 6;
