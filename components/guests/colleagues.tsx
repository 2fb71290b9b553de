import { useTranslations } from "next-intl";
import { GuestForm } from "@/components/guests/guest-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import { inviteColleague } from "@/lib/guests/actions";
import type { Colleague, InvitedColleague } from "@/lib/guests/queries";

/** The municipality's people, and those who were invited and have not answered. */
export function ColleagueList(props: { people: Colleague[]; invited: InvitedColleague[]; viewerId: string }) {
  const t = useTranslations("guest.colleagues");
  return (
    <Section title={t("list")}>
      <Rows tight>
        {props.people.map(({ id, name, title, createdAt }) => (
          <Row
            key={id}
            title={id === props.viewerId ? `${name} (${t("you")})` : name}
            meta={
              <>
                {title && `${title}. `}
                {t.rich("since", { date: () => <When at={createdAt} short /> })}
              </>
            }
          />
        ))}
        {props.invited.map(({ id, name, title, address, sentAt }) => (
          <Row
            key={id}
            title={name}
            meta={
              <>
                {[title, address].filter(Boolean).join(", ")}.{" "}
                {sentAt && t.rich("sent", { date: () => <When at={sentAt} short /> })}
              </>
            }
            side={<State kind="pending" label={t("pending")} />}
          />
        ))}
      </Rows>
    </Section>
  );
}

/** A name and an address, as long as there is room and something to show. */
export function AddColleague(props: { most: number; room: number; openUntil: string | null; preview: boolean }) {
  const t = useTranslations("guest.colleagues");
  const passport = (
    <ButtonLink href="/guest" variant="second">
      {t("toPassport")}
    </ButtonLink>
  );
  const [head, text] = props.openUntil ? (["full", "fullText"] as const) : (["closed", "closedText"] as const);
  return (
    <Section title={t("add")}>
      {props.openUntil && props.room > 0 ? (
        <>
          <p className="mb-6">{t("room", { count: props.room })}</p>
          <GuestForm id="colleague" preview={props.preview} action={inviteColleague} submitLabel={t("submit")}>
            <Field name="name" label={t("name")} autoComplete="off" required />
            <Field name="title" label={t("jobTitle")} hint={t("jobTitleHint")} autoComplete="off" />
            <Field
              name="address"
              label={t("address")}
              hint={t("addressHint")}
              type="email"
              autoComplete="off"
              required
            />
          </GuestForm>
        </>
      ) : (
        <Empty title={t(head)} action={passport}>
          {t(text, { most: props.most })}
        </Empty>
      )}
    </Section>
  );
}
