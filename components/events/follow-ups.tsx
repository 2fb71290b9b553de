import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Offered } from "@/components/settings/offered";
import { Select } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { State } from "@/components/ui/state";
import { formatTime } from "@/lib/dates";
import { followUp, removeEncounter } from "@/lib/encounters/actions";
import { followUps } from "@/lib/encounters/input";
import type { Encounter, EventPage } from "@/lib/events/queries";
import { byMunicipality } from "@/lib/events/rules";

/** What the viewer may do about somebody they met. */
type May = { invites: boolean; visits: boolean };

/** Whom we met, and what is to be done about it now; the notes of all who met them stand together. */
export function FollowUps({ event, all, ...may }: { event: EventPage; all: boolean } & May) {
  const t = useTranslations("events.followUp");
  if (event.encounters.length === 0) return null;
  return (
    <Section id="follow-up" title={t("title")} aside={<span className="meta">{t("forgotten")}</span>}>
      <Rows>
        {byMunicipality(event.encounters).map(({ code, notes }) => {
          const waits = notes.some(({ mine, followedAt }) => (all || mine) && !followedAt);
          const how = notes.find(({ followedBy }) => followedBy)?.followedBy;
          return (
            <Row
              key={code}
              title={notes[0]?.municipality}
              href={`/municipalities/${code}` as Route}
              side={how ? <State kind="yes" label={t(`done.${how}`)} /> : <State kind="pending" label={t("open")} />}
            >
              <ul className="mt-1 grid gap-2">
                {notes.map((note) => (
                  <Note key={note.id} note={note} event={event.title} all={all} />
                ))}
              </ul>
              {waits && <NextStep event={event.id} code={code} {...may} />}
            </Row>
          );
        })}
      </Rows>
    </Section>
  );
}

function Note({ note, event, all }: { note: Encounter; event: string; all: boolean }) {
  const t = useTranslations("events.followUp");
  const locale = useLocale();
  const { id, by, mine, metAt, name, consented, address, note: words, card, followedAt } = note;
  const mail = `mailto:${address}?subject=${encodeURIComponent(t("subject", { event }))}&body=${encodeURIComponent(t("body", { greeting: name ? t("dear", { name }) : t("hello"), event }))}`;
  return (
    <li>
      <span className="meta">{t("by", { name: by, time: formatTime(metAt, locale) })}</span>
      <p className="max-w-measure whitespace-pre-line wrap-anywhere">{[name, words].filter(Boolean).join(": ")}</p>
      <p className="meta">
        {t(consented ? "consented" : "notConsented")}{" "}
        {address.includes("@") ? <a href={mail}>{t("write", { address })}</a> : address}
      </p>
      {card && (
        <p>
          <a href={`/api/encounters/${id}/photo`}>{name ? t("cardOf", { name }) : t("card")}</a>
        </p>
      )}
      {(mine || all) && !followedAt && (
        <Fold summary={t("remove")}>
          <Form id={`remove-${id}`} action={removeEncounter} hidden={{ id }} submitLabel={t("sure")} variant="second" />
        </Fold>
      )}
    </li>
  );
}

function NextStep({ event, code, invites, visits }: { event: string; code: string } & May) {
  const t = useTranslations("events.followUp");
  return (
    <div className="mt-3">
      <p className="flex flex-wrap gap-x-6">
        {invites && (
          <Link className="inline-block py-1 font-strong" href={`/invitations/new?municipality=${code}` as Route}>
            {t("invite")}
          </Link>
        )}
        {visits && (
          <Offered feature="tour">
            <Link className="inline-block py-1 font-strong" href={`/tour/new?host=${code}` as Route}>
              {t("visit")}
            </Link>
          </Offered>
        )}
      </p>
      <Form id={`follow-${code}`} action={followUp} hidden={{ event, code }} submitLabel={t("settle")} variant="second">
        <Select
          name="how"
          label={t("how")}
          value="mail"
          options={followUps.map((value) => ({ value, label: t(`done.${value}`) }))}
        />
      </Form>
    </div>
  );
}
