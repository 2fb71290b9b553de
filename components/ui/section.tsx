import type { ReactNode } from "react";

/** An ink rule, a head, then hairlines. Sections that follow each other keep their distance. */
export function Section({
  title,
  aside,
  level = 2,
  id,
  className = "",
  children,
}: {
  title: ReactNode;
  aside?: ReactNode;
  level?: 2 | 3;
  id?: string;
  className?: string;
  children?: ReactNode;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section id={id} className={`section border-t-2 border-ink pt-3 ${className}`}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <Heading>{title}</Heading>
        {aside && <div className="section-aside max-w-[34em]">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
