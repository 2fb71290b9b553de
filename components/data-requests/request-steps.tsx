import { useTranslations } from "next-intl";
import { PartyChoice } from "@/components/data-requests/party-choice";
import { DataFiles } from "@/components/datasets/data-files";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Mark } from "@/components/ui/mark";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { askMore, closeRequest, joinAnswers, remindOfData } from "@/lib/data-requests/actions";
import type { DataRequest, Party } from "@/lib/data-requests/queries";
import type { Municipality } from "@/lib/municipalities/queries";

/** For the secretariat: who has answered, and what comes next. */
export function RequestSteps({ request, municipalities }: { request: DataRequest; municipalities: Municipality[] }) {
  const t = useTranslations("data-requests.steps");
  const { id, parties, closed, dueOn, today, datasetId } = request;
  const waiting = parties.filter(({ answers }) => answers.length === 0);
  const tables = parties.filter(({ answers }) => answers.some(({ state }) => state === "done"));
  return (
    <>
      <Section title={t("title", { answered: parties.length - waiting.length, asked: parties.length })}>
        <div className="btns mb-6">
          {tables.length > 0 && (
            <Form
              action={joinAnswers}
              id="join"
              hidden={{ id }}
              submitLabel={t(datasetId ? "joinAgain" : "join", { count: tables.length })}
            />
          )}
          {waiting.length > 0 && !closed && (
            <Form
              action={remindOfData}
              id="remind"
              hidden={{ id }}
              submitLabel={t("remind", { count: waiting.length })}
              variant="second"
            />
          )}
        </div>
        <Rows tight>
          {parties.map((party) => (
            <Row key={party.code} title={party.name} side={<Side party={party} late={!closed && dueOn < today} />}>
              {party.answers[0]?.note && <p className="mt-1">{party.answers[0].note}</p>}
              {party.answers.length > 0 && <DataFiles files={party.answers} />}
            </Row>
          ))}
        </Rows>
      </Section>
      {!closed && (
        <Fold summary={t("more")}>
          <Form action={askMore} id="more" hidden={{ id }} submitLabel={t("askMore")} variant="second">
            <PartyChoice
              municipalities={municipalities.filter(({ code }) => !parties.some((party) => party.code === code))}
              chosen={[]}
            />
          </Form>
          <p className="mt-8 mb-3 max-w-measure">{t("closeText")}</p>
          <Form action={closeRequest} id="close" hidden={{ id }} submitLabel={t("close")} variant="second" />
        </Fold>
      )}
    </>
  );
}

function Side({ party: { answers, remindedAt }, late }: { party: Party; late: boolean }) {
  const t = useTranslations("data-requests.steps");
  const [newest] = answers;
  if (newest) return t.rich("sent", { by: newest.by, day: () => <When at={new Date(newest.at)} short /> });
  const words = remindedAt ? t.rich("reminded", { day: () => <When at={new Date(remindedAt)} short /> }) : t("waiting");
  return late ? <Mark>{words}</Mark> : words;
}
