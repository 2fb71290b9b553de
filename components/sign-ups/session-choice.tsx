import { useLocale, useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { Form } from "@/components/ui/form";
import { formatTimeRange } from "@/lib/dates";
import { chooseSessions } from "@/lib/sign-ups/actions";
import type { SignUpCard } from "@/lib/sign-ups/queries";

/** Which of the sessions with seats of their own somebody goes to. */
export function SessionChoice({ card, secret }: { card: SignUpCard; secret?: string | undefined }) {
  const t = useTranslations("conferences.signUps.sessions");
  const locale = useLocale();
  const { id, state, sessions, past } = card;
  const key: Record<string, string> = secret ? { secret } : { id };
  if (state !== "confirmed" || past || sessions.length === 0) return null;
  return (
    <Form id={`sessions-${id}`} action={chooseSessions} hidden={key} submitLabel={t("save")} variant="second">
      <ChoiceGroup
        name="sessions"
        multiple
        legend={t("legend")}
        value={sessions.filter(({ chosen }) => chosen).map((session) => session.id)}
        options={sessions.map(({ id: value, title, startsAt, endsAt, left, chosen }) => ({
          value,
          label: title,
          hint: t("places", { time: formatTimeRange(startsAt, endsAt, locale), left }),
          disabled: left === 0 && !chosen,
        }))}
      />
    </Form>
  );
}
