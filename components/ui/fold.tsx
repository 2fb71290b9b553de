import type { ReactNode } from "react";

/** More, one click away. */
export function Fold({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="fold" open={open}>
      <summary>{summary}</summary>
      <div className="pt-2 pb-4">{children}</div>
    </details>
  );
}
