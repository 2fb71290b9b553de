import { useTranslations } from "next-intl";
import { CommitmentMore } from "@/components/cases/commitment-more";
import { VoteFields, VoteWords } from "@/components/decisions/vote-fields";
import { ChoiceGroup } from "@/components/ui/choice";
import { Example } from "@/components/ui/example";
import { Field, TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { recordCommitment } from "@/lib/commitments/actions";
import type { Commitment } from "@/lib/commitments/queries";
import type { Step } from "@/lib/decisions/rules";
import type { Plan } from "@/lib/preparations/queries";

/** What the municipality has promised, with document and vote; more is recorded, and nothing is deleted. */
export function CaseCommitments({
  plan,
  given,
  refused,
}: {
  plan: Plan;
  given: readonly Commitment[];
  refused: string | undefined;
}) {
  const t = useTranslations("commitments");
  const council = plan.steps.find(({ body, outcome }) => body === "council" && outcome === "yes");
  const committed = given.some(({ kind, withdrawnAt }) => kind === "commitment" && !withdrawnAt);
  return (
    <Section id="commitments" title={t("title")}>
      {given.length === 0 && <p>{t("none")}</p>}
      <Rows tight>
        {given.map((one) => (
          <Row
            key={one.id}
            title={one.withdrawnAt ? <s>{t(`kinds.${one.kind}`)}</s> : t(`kinds.${one.kind}`)}
            meta={<Given one={one} />}
          >
            <CommitmentMore one={one} refused={refused} />
          </Row>
        ))}
      </Rows>
      {council && !committed && <p className="mt-4">{t("councilYes", { body: council.bodyName })}</p>}
      <Fold summary={t("record")}>
        <RecordForm code={plan.code} council={committed ? undefined : council} />
      </Fold>
    </Section>
  );
}

function Given({ one }: { one: Commitment }) {
  const t = useTranslations("commitments");
  return (
    <>
      {t.rich("given", { body: one.body || "none", day: () => <When at={one.givenOn} /> })}. <VoteWords {...one} />{" "}
      <Example when={one.example} />
      {one.note && <span className="block">{one.note}</span>}
      {one.recordedBy && <span className="block">{t("recordedBy", { name: one.recordedBy })}</span>}
      {one.withdrawnAt && (
        <span className="block">
          {t.rich("withdrawn", {
            day: () => <When at={new Date(one.withdrawnAt ?? 0)} short />,
            why: one.withdrawnWhy,
          })}
        </span>
      )}
    </>
  );
}

const untold = { votesFor: null, votesAgainst: null, votesAbstained: null };

/** A yes of the council that is written down already fills the form. */
function RecordForm({ code, council }: { code: string; council: Step | undefined }) {
  const t = useTranslations("commitments");
  const kinds = (["letter", "commitment"] as const).map((value) => ({
    value,
    label: t(`kinds.${value}`),
    hint: t(`${value}Hint`),
  }));
  return (
    <Form id="commitment" action={recordCommitment} hidden={{ code }} submitLabel={t("save")} variant="second">
      <ChoiceGroup name="kind" legend={t("kind")} options={kinds} value={council ? "commitment" : []} />
      <Field name="givenOn" type="date" label={t("on")} value={council?.decidesOn} width="m" required />
      <Field name="body" label={t("body")} hint={t("bodyHint")} value={council?.bodyName} />
      <VoteFields {...(council ?? untold)} />
      <TextArea name="note" label={t("note")} rows={2} />
    </Form>
  );
}
