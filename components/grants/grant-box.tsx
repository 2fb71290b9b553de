import { useTranslations } from "next-intl";
import { titleOf } from "@/components/grants/grant-words";
import type { Grant } from "@/lib/grants/queries";

/** The form that the boxes of a table belong to; it stands outside the table, which has a form of its own. */
export const marksForm = "marks";

/** Chooses one grant for what the buttons under the table do. */
export function GrantBox({ grant, disabled = false }: { grant: Grant; disabled?: boolean }) {
  const t = useTranslations("grants");
  const what = titleOf(grant, useTranslations("grants.whole"));
  return (
    <span className="choice block border-0 p-0">
      <input
        type="checkbox"
        name="grant"
        form={marksForm}
        value={grant.id}
        disabled={disabled}
        aria-label={t("mark", { what, who: grant.municipality })}
      />
    </span>
  );
}
