import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import type { Votes } from "@/lib/decisions/rules";

/** How many were for, against, and neither. */
export function VoteFields({ votesFor, votesAgainst, votesAbstained }: Votes) {
  const t = useTranslations("decisions.plan");
  const votes = { votesFor, votesAgainst, votesAbstained };
  return (
    <>
      <div className="grid gap-x-4 mid:grid-cols-3">
        {(Object.keys(votes) as (keyof Votes)[]).map((name) => (
          <Field key={name} name={name} label={t(name)} value={votes[name] ?? ""} inputMode="numeric" width="s" />
        ))}
      </div>
      <p className="hint mb-6">{t("votesHint")}</p>
    </>
  );
}

/** How a body voted, in words; nothing where nobody has told. */
export function VoteWords({ votesFor, votesAgainst, votesAbstained }: Votes) {
  const t = useTranslations("decisions.plan");
  if (votesFor === null) return null;
  return t("votes", { yes: votesFor, no: votesAgainst ?? 0, abstained: votesAbstained ?? 0 });
}
