import { useTranslations } from "next-intl";
import { State, type StateKind } from "@/components/ui/state";
import type { Slot } from "@/lib/quarters/queries";
import { reach, type SlotState, slotStates } from "@/lib/quarters/rules";
import "./quarters.css";

/** The shape of each state: the further along, the fuller. */
export const slotKinds: Record<SlotState, StateKind> = {
  ...{ due: "unaware", undated: "left", drafted: "interested", approved: "invited" },
  ...{ proposed: "guest", agenda: "deciding", treated: "committed", missed: "missed" },
};

const [width, height, outer, inner] = [560, 340, 120, 58];
const middle = { x: width / 2, y: height / 2 };
/** More names than these would stand on each other; the table has them all. */
const mostNames = 24;

const at = (radius: number, turn: number) => {
  const angle = (turn - 0.25) * 2 * Math.PI;
  return { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
};

/** A slice of the ring between two turns (0 to 1, from the top), from the inner edge out to a radius. */
function slice(from: number, to: number, radius: number) {
  const [a, b, c, d] = [at(radius, from), at(radius, to), at(inner, to), at(inner, from)];
  const large = to - from > 0.5 ? 1 : 0;
  return `M${a.x} ${a.y}A${radius} ${radius} 0 ${large} 1 ${b.x} ${b.y}L${c.x} ${c.y}A${inner} ${inner} 0 ${large} 0 ${d.x} ${d.y}Z`;
}

/** The wheel, and how many there are of each state. */
export function QuarterPicture({ slots }: { slots: Slot[] }) {
  const t = useTranslations("quarters");
  return (
    <div className="cols mb-8">
      <div className="wide:col-span-8">
        <QuarterWheel slots={slots} />
      </div>
      <ul className="grid content-center gap-2 wide:col-span-4">
        {slotStates.map((state) => (
          <li key={state}>
            <State
              kind={slotKinds[state]}
              label={t("counted", {
                state: t(`states.${state}`),
                count: slots.filter((slot) => slot.state === state).length,
              })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** All municipalities' quarter as one wheel: each slice fills from within as its status comes further. */
function QuarterWheel({ slots }: { slots: Slot[] }) {
  const t = useTranslations("quarters");
  const gap = slots.length > 1 ? Math.min(0.006, 0.1 / slots.length) : 0.0001;
  const treated = slots.filter(({ state }) => state === "treated").length;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="wheel" role="img" aria-label={t("wheel")}>
      {slots.map(({ code, municipality, state }, place) => {
        const [from, to] = [place / slots.length + gap, (place + 1) / slots.length - gap];
        const name = at(outer + 12, (from + to) / 2);
        const filled = inner + ((outer - inner) * reach[state]) / 5;
        return (
          <g key={code} className={`wheel-${state}`}>
            <title>{`${municipality}: ${t(`states.${state}`)}`}</title>
            <path className="wheel-slice" d={slice(from, to, outer)} />
            {reach[state] > 0 && <path className="wheel-filled" d={slice(from, to, filled)} />}
            {slots.length <= mostNames && (
              <text
                className="wheel-name"
                x={name.x}
                y={name.y + 5}
                textAnchor={Math.abs(name.x - middle.x) < 12 ? "middle" : name.x > middle.x ? "start" : "end"}
              >
                {municipality}
              </text>
            )}
          </g>
        );
      })}
      <text className="wheel-sum" x={middle.x} y={middle.y + 4} textAnchor="middle">
        {t("sum", { treated, count: slots.length })}
      </text>
      <text className="wheel-word" x={middle.x} y={middle.y + 26} textAnchor="middle">
        {t("states.treated").toLocaleLowerCase()}
      </text>
    </svg>
  );
}
