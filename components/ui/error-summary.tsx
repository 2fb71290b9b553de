"use client";

import { useEffect, useRef } from "react";

export type SummaryError = { text: string; href?: string };

/** What is wrong, on top, with a way to each field; it takes the focus when it appears. */
export function ErrorSummary({
  title,
  kept,
  prefix,
  errors,
}: {
  title: string;
  kept?: string | undefined;
  prefix: string;
  errors: SummaryError[];
}) {
  const box = useRef<HTMLDivElement>(null);
  // A new answer is a new array: the focus returns here even when the same mistake is made twice.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    box.current?.focus();
    const title = document.title;
    document.title = `${prefix} ${title}`;
    return () => {
      document.title = title;
    };
  }, [errors, prefix]);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-8 max-w-[42rem] rounded-control border-2 border-brick px-6 pt-4 pb-6"
    >
      <h2 className="mb-2 text-1">{title}</h2>
      {kept && <p>{kept}</p>}
      <ul>
        {errors.map(({ href, text }) => (
          <li key={`${href} ${text}`} className="py-1 font-strong text-brick">
            {href ? (
              <a className="text-brick" href={href} target={href.startsWith("/") ? "_blank" : undefined}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
