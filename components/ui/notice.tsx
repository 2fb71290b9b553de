import type { ReactNode } from "react";

/** What has just been done, said once. */
export function Notice({ className = "", children }: { className?: string; children: ReactNode }) {
  return (
    <p role="status" className={`border-l-4 border-forest py-1 pl-4 font-strong ${className}`}>
      {children}
    </p>
  );
}
