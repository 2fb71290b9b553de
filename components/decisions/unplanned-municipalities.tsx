import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { casePath } from "@/components/standings/board-map";
import { Section } from "@/components/ui/section";
import type { Plan } from "@/lib/preparations/queries";

/** Who is on the way, or a member, without any step of its decision being known; nothing where there is nobody. */
export function UnplannedMunicipalities({ plans }: { plans: Plan[] }) {
  const t = useTranslations("decisions");
  const unplanned = plans.filter(({ steps, next }) => steps.length === 0 && next !== "committed");
  if (unplanned.length === 0) return null;
  return (
    <Section title={t("unplanned")}>
      <p className="max-w-measure">{t("unplannedText")}</p>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
        {unplanned.map(({ code, name }) => (
          <li key={code}>
            <Link className="font-strong" href={`${casePath(code)}#plan` as Route}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
