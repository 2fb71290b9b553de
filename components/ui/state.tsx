import type { ReactNode } from "react";

export type StandingKind =
  | "unaware"
  | "interested"
  | "invited"
  | "guest"
  | "deciding"
  | "committed"
  | "member"
  | "atRisk"
  | "declined"
  | "left";
export type VisibilityKind = "open" | "members" | "closed";
export type AnswerKind = "yes" | "maybe" | "no" | "pending";
export type LightKind = "reached" | "on_track" | "behind" | "far_behind" | "missed" | "unmeasured";
export type StateKind = StandingKind | VisibilityKind | AnswerKind | LightKind;

const line = "fill-none stroke-ink stroke-[1.5]";
const frame = <rect className={line} x=".75" y=".75" width="12.5" height="12.5" />;
const ring = <circle className={line} cx="7" cy="7" r="6" />;
const full = <rect className="glyph-full fill-harbour" width="14" height="14" />;

/** A square filled from below: the further along, the fuller. */
const level = (height: number) => (
  <>
    <rect className="fill-harbour-mid" x=".75" y={13.25 - height} width="12.5" height={height} />
    {frame}
  </>
);

const check = (
  <>
    <circle className="glyph-full fill-forest" cx="7" cy="7" r="7" />
    <path className="fill-none stroke-paper stroke-2" d="M3.5 7.2l2.5 2.5 4.5-5" />
  </>
);
const cross = (
  <>
    {ring}
    <path className={line} d="M4.5 4.5l5 5m0-5l-5 5" />
  </>
);
const dashedRing = <circle className={line} cx="7" cy="7" r="6" strokeDasharray="3 2.3" />;

const shapes: Record<StateKind, ReactNode> = {
  unaware: <rect className="glyph-faint fill-mist" width="14" height="14" />,
  interested: level(2.6),
  invited: level(5.2),
  guest: level(7.8),
  deciding: level(12.5),
  committed: (
    <>
      <rect className="glyph-full fill-forest" width="14" height="14" />
      <rect className="fill-none stroke-paper stroke-[1.5]" x="2.75" y="2.75" width="8.5" height="8.5" />
    </>
  ),
  member: full,
  atRisk: (
    <>
      {full}
      <path className="fill-rapeseed stroke-ink" d="M14 4v10H4z" />
    </>
  ),
  declined: (
    <>
      {frame}
      <path className={line} d="M4 7h6" />
    </>
  ),
  left: <rect className={line} x=".75" y=".75" width="12.5" height="12.5" strokeDasharray="2.5 2" />,
  open: ring,
  members: (
    <>
      {ring}
      <path className="fill-ink" d="M7 1a6 6 0 0 1 0 12z" />
    </>
  ),
  closed: (
    <>
      <circle className="fill-ink" cx="7" cy="7" r="6.75" />
      <path className="stroke-paper stroke-2" d="M3.5 7h7" />
    </>
  ),
  yes: check,
  maybe: (
    <>
      <circle className="fill-none stroke-forest stroke-[1.5]" cx="7" cy="7" r="6" />
      <path className="glyph-full fill-forest" d="M1 7a6 6 0 0 0 12 0z" />
    </>
  ),
  no: cross,
  pending: dashedRing,
  reached: check,
  on_track: <circle className="glyph-full fill-forest" cx="7" cy="7" r="6.5" />,
  behind: <path className="fill-rapeseed stroke-ink" d="M7 1l6.2 12H.8z" />,
  far_behind: (
    <>
      <rect className="glyph-full fill-brick" width="14" height="14" />
      <path className="stroke-paper stroke-2" d="M7 2.5v5.5m0 1.5v2" />
    </>
  ),
  missed: cross,
  unmeasured: dashedRing,
};

/** The shape alone, for a legend; elsewhere a shape never stands without its word. */
export function Glyph({ kind }: { kind: StateKind }) {
  return (
    <svg
      viewBox="0 0 14 14"
      aria-hidden="true"
      className="relative top-[.1em] size-[.9em] flex-none overflow-visible [print-color-adjust:exact]"
    >
      {shapes[kind]}
    </svg>
  );
}

/** State is shape and word. Standings are squares, visibility and answers are circles; a light has a shape for each colour. */
export function State({ kind, label }: { kind: StateKind; label: string }) {
  return (
    <span className="state inline-flex items-baseline gap-[.45em] leading-snug whitespace-nowrap">
      <Glyph kind={kind} />
      {label}
    </span>
  );
}
