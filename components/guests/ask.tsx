import { useTranslations } from "next-intl";
import { GuestForm } from "@/components/guests/guest-form";
import { TextArea } from "@/components/ui/field";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import { askForAccess } from "@/lib/access-requests/actions";
import type { AccessRequest } from "@/lib/access-requests/queries";

/** One click: the same access for longer. While something is asked for, the answer is what they wait for. */
export function Renewal({ waiting, preview }: { waiting: boolean; preview: boolean }) {
  const t = useTranslations("guest.renew");
  if (waiting) return <p className="font-strong">{t("waiting")}</p>;
  return (
    <GuestForm
      id="renew"
      preview={preview}
      action={askForAccess}
      hidden={{ wish: t("wish") }}
      submitLabel={t("submit")}
      className="no-print"
    />
  );
}

/** A wish in the guest's own words. */
export function AskForMore({ preview }: { preview: boolean }) {
  const t = useTranslations("guest.ask");
  return (
    <Section title={t("title")} className="no-print">
      <p className="mb-4">{t("lead")}</p>
      <GuestForm id="ask" preview={preview} action={askForAccess} submitLabel={t("submit")}>
        <TextArea name="wish" label={t("label")} rows={3} maxLength={2000} required />
      </GuestForm>
    </Section>
  );
}

const outcomes = { granted: "yes", refused: "no" } as const;

/** What has been asked for, and what the secretariat said. */
export function Requests({ requests }: { requests: AccessRequest[] }) {
  const t = useTranslations("guest.ask");
  if (requests.length === 0) return null;
  return (
    <Section title={t("own")}>
      <Rows>
        {requests.map(({ id, wish, askedBy, askedAt, outcome, answer, answeredAt }) => (
          <Row
            key={id}
            title={wish}
            meta={t.rich("asked", { name: askedBy, date: () => <When at={askedAt} /> })}
            side={<State kind={outcome ? outcomes[outcome] : "pending"} label={t(outcome ?? "pending")} />}
          >
            {answer && <p className="mt-2 border-l-2 border-mist pl-3 whitespace-pre-line">{answer}</p>}
            {answeredAt && <p className="meta mt-1">{t.rich("answered", { date: () => <When at={answeredAt} /> })}</p>}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
