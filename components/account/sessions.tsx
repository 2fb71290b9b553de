import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Mark } from "@/components/ui/mark";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { endSession, signOutElsewhere, signOutEverywhere } from "@/lib/account/actions";
import type { Session } from "@/lib/account/queries";

/** Where a person is signed in; each can be ended from here. */
export function Sessions({ sessions, here }: { sessions: Session[]; here: string | undefined }) {
  const t = useTranslations("account.sessions");
  const end = ({ id, device }: Session) => (
    <form action={endSession}>
      <input type="hidden" name="id" value={id} />
      <Button variant="second" aria-label={t("endOf", { device: device || t("unknown") })}>
        {t("end")}
      </Button>
    </form>
  );
  const times = ({ createdAt, seenAt }: Session) =>
    t.rich("sinceAt", {
      since: () => <When at={createdAt} time short />,
      seen: () => <When at={seenAt} time short />,
    });
  return (
    <Section title={t("title")}>
      <Rows tight>
        {sessions.map((session) => (
          <Row
            key={session.id}
            title={session.device || t("unknown")}
            meta={
              <>
                {times(session)} {session.remembered && t("remembered")}
              </>
            }
            side={session.id === here ? <Mark>{t("here")}</Mark> : end(session)}
          />
        ))}
      </Rows>
      <div className="btns mt-4">
        {sessions.length > 1 && (
          <form action={signOutElsewhere}>
            <Button variant="second">{t("elsewhere")}</Button>
          </form>
        )}
        <form action={signOutEverywhere}>
          <Button variant="second">{t("everywhere")}</Button>
        </form>
      </div>
    </Section>
  );
}
