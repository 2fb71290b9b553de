import { useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field, Select, TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { When } from "@/components/ui/when";
import type { AmbassadorLoad } from "@/lib/ambassadors/queries";
import type { FoundHost } from "@/lib/hosts/queries";
import { askForVisit } from "@/lib/visits/actions";
import { noMeetingBecause, possibleMeetings } from "@/lib/visits/rules";

type Props = { host: FoundHost; offers: boolean; ambassadors: AmbassadorLoad[] };

/** Which committee meeting, about what, and by whom; everything but the sending may be left open. */
export function WishForm({ host, offers, ambassadors }: Props) {
  const t = useTranslations("visits.wish");
  const { meetings, today, plan, code } = host;
  const possible = possibleMeetings(meetings, today, plan);
  const missing = noMeetingBecause(meetings, today, plan);
  const options = possible.map(({ id, onDay, committee, papersOn }) => ({
    value: id,
    label: <When at={onDay} capital />,
    hint: t.rich("papers", { committee, day: () => <When at={papersOn} short /> }),
  }));
  return (
    <>
      {plan && (
        <p className="mb-6 max-w-measure">
          {t.rich("lastDay", { decides: () => <When at={plan.decidesOn} />, last: () => <When at={plan.lastDay} /> })}
        </p>
      )}
      {missing && <p className="mb-6 max-w-measure font-strong">{t(`missing.${missing}`, { host: host.name })}</p>}
      <Form action={askForVisit} hidden={{ host: code }} submitLabel={t(offers ? "offer" : "ask")}>
        {options.length > 0 && (
          <ChoiceGroup
            name="meeting"
            legend={t("meeting")}
            hint={t("meetingHint")}
            value=""
            options={[...options, { value: "", label: t("anyMeeting") }]}
          />
        )}
        {ambassadors.length > 0 && (
          <Select
            name="by"
            label={t("by")}
            hint={t("byHint")}
            empty={t("byNobody")}
            options={ambassadors.map(({ id, name, municipality }) => ({
              value: id,
              label: `${name}, ${municipality}`,
            }))}
          />
        )}
        <TextArea name="words" label={t(offers ? "offerWords" : "words")} hint={t("wordsHint")} />
        <Field name="topics" label={t("topics")} hint={t("topicsHint")} />
        {!offers && (
          <>
            <ChoiceGroup
              name="people"
              legend={t("people")}
              value="1"
              inline
              options={["1", "2"].map((value) => ({ value, label: t(`peopleOf.${value as "1"}`) }))}
            />
            <div className="mb-8">
              <Fold summary={t("more")}>
                <Field name="partyWish" label={t("party")} hint={t("partyHint")} />
                <Field name="backgroundWish" label={t("background")} hint={t("backgroundHint")} />
              </Fold>
            </div>
          </>
        )}
      </Form>
    </>
  );
}
