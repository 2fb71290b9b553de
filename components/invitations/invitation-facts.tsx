import { useLocale, useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Mark } from "@/components/ui/mark";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { formatDate } from "@/lib/dates";
import type { findInvitation } from "@/lib/invitations/queries";

const moments = [
  "submittedAt",
  "sentAt",
  "lastSentAt",
  "expiresAt",
  "acceptedAt",
  "declinedAt",
  "withdrawnAt",
] as const;

/** Who, by whom, how long, and everything that has happened with it. */
export function InvitationFacts({ invitation }: { invitation: Awaited<ReturnType<typeof findInvitation>> }) {
  const t = useTranslations("invitations");
  const locale = useLocale();
  const { name, title, address, state, returnedWhy, mailError, reminders } = invitation;
  const again = invitation.lastSentAt?.getTime() !== invitation.sentAt?.getTime();
  const period = { from: formatDate(invitation.fromOn, locale), until: formatDate(invitation.untilOn, locale) };
  return (
    <Section title={t("show.state")} aside={<Mark>{t(`states.${state}`)}</Mark>}>
      {state === "returned" && <p className="mb-4 font-strong">{t("show.returned", { why: returnedWhy ?? "" })}</p>}
      {mailError && (
        <p role="alert" className="mb-4 border-l-4 border-brick pl-4 text-brick">
          {t("show.failed", { error: mailError })}
        </p>
      )}
      <DefinitionList
        items={[
          { term: t("show.to"), value: `${[name, title].filter(Boolean).join(", ")} · ${address}` },
          { term: t("show.from"), value: invitation.inviter },
          { term: t("show.period"), value: t("show.periodValue", period) },
          invitation.reason !== "" && { term: t("show.reason"), value: invitation.reason },
          ...moments.map((moment) => {
            const at = invitation[moment];
            const shown = at && (moment !== "lastSentAt" || again) && (moment !== "expiresAt" || state === "sent");
            return shown ? { term: t(`show.${moment}`), value: <When at={at} time /> } : false;
          }),
          reminders > 0 && { term: "", value: t("show.reminders", { count: reminders }) },
        ]}
      />
    </Section>
  );
}
