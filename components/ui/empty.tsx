import type { ReactNode } from "react";

/** Nothing yet: what will be here, and what to do. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="border-t border-mist py-4">
      <p className="text-1 leading-tight font-strong">{title}</p>
      {children && <div className="mt-1 max-w-measure text-ink-2">{children}</div>}
      {action && <div className="btns mt-4">{action}</div>}
    </div>
  );
}
