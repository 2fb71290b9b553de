import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { Funnel } from "@/lib/events/queries";

const steps = ["planned", "met", "followed", "invited", "visited", "decided"] as const;

/** What came of an event, as a small funnel: each bar is as long as its share of the longest. */
export function EventFunnel({ funnel, over }: { funnel: Funnel; over: boolean }) {
  const t = useTranslations("events.funnel");
  const most = Math.max(...steps.map((step) => funnel[step]));
  if (most === 0 || (!over && funnel.met === 0)) return null;
  return (
    <Section title={t("title")}>
      <ol className="grid max-w-measure gap-2">
        {steps.map((step) => (
          <li key={step} className="grid grid-cols-[8.5rem_1fr] items-center gap-x-3">
            <span>
              <b className="font-num">{funnel[step]}</b> {t(step)}
            </span>
            <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" className="h-4 w-full">
              <rect className="fill-harbour" width={(100 * funnel[step]) / most} height="6" />
            </svg>
          </li>
        ))}
      </ol>
      <p className="meta mt-3">{t("note")}</p>
    </Section>
  );
}
