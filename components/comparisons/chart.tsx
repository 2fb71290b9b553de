import type { Drawing, Shape } from "@/lib/charts";
import "./comparisons.css";

/** A drawing in the page's own colours; `label` says in words what it shows. */
export function Chart({ drawing: { width, height, shapes }, label }: { drawing: Drawing; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="plot-frame" tabIndex={0} aria-label={label}>
      <svg viewBox={`0 0 ${width} ${height}`} className="plot" aria-hidden="true">
        {shapes.map((shape, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is never rearranged
          <Mark key={at} shape={shape} />
        ))}
      </svg>
    </section>
  );
}

function Mark({ shape }: { shape: Shape }) {
  if (shape.kind === "rect") {
    const { x, y, width, height, role } = shape;
    return <rect {...{ x, y, width, height }} className={`draw-${role}`} />;
  }
  if (shape.kind === "line") {
    const points = shape.points.map((point) => point.join(",")).join(" ");
    return (
      <polyline
        points={points}
        className={`draw-line draw-line-${shape.role}`}
        strokeDasharray={shape.dash}
        strokeWidth={shape.width ?? 1}
      />
    );
  }
  const { x, y, text, role, anchor = "start", bold } = shape;
  return (
    <text {...{ x, y }} textAnchor={anchor} className={`draw-${role} ${bold ? "font-bold" : ""}`}>
      {text}
    </text>
  );
}
