import type { ReactNode } from "react";

/** Rapeseed bar: on top while seeing as somebody else, at the bottom with a running sum. */
export function ViewBar({
  label,
  place = "top",
  actions,
  children,
}: {
  label: string;
  place?: "top" | "bottom";
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <aside aria-label={label} className={`view-bar sticky z-6 ${place === "top" ? "top-0" : "bottom-0"}`}>
      <div className="wrap flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
        <div className="leading-snug">{children}</div>
        {actions && <div className="btns">{actions}</div>}
      </div>
    </aside>
  );
}
