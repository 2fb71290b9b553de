import type { ReactNode } from "react";

/** Attention: due soon, or quiet for too long. */
export function Mark({ children }: { children: ReactNode }) {
  return <strong className="mark">{children}</strong>;
}
