import { randomUUID } from "node:crypto";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { PersonFields } from "@/components/sign-ups/person-fields";
import { Choice } from "@/components/ui/choice";
import { Select } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Trap } from "@/components/ui/trap";
import type { Question } from "@/lib/conferences/queries";
import { signUp } from "@/lib/sign-ups/actions";
import { mostPeople } from "@/lib/sign-ups/input";

export type SignUpFormProps = {
  conference: string;
  questions: Question[];
  /** The signed-in viewer, while not signed up already. */
  person?: { name: string; title: string; address: string } | undefined;
  /** Asked of those whose municipality the portal does not know. */
  municipalities?: { code: string; name: string }[] | undefined;
  /** How many days after the conference names are kept. */
  keepDays: number;
  /** No seats are left: the verb says so. */
  full: boolean;
};

/** Signs up oneself, and folded away some colleagues, who are kept together. */
export function SignUpForm({ conference, questions, person, municipalities, keepDays, full }: SignUpFormProps) {
  const t = useTranslations("conferences.signUps.form");
  const others = Array.from({ length: mostPeople - 1 }, (_, at) => at + 2);
  return (
    <Form
      id="sign-up"
      action={signUp}
      hidden={{ conference, party: randomUUID() }}
      submitLabel={t(full ? "wait" : "submit")}
    >
      <PersonFields place={1} questions={questions} person={person} />
      {municipalities && (
        <Select
          name="municipality"
          label={t("municipality")}
          empty={t("noMunicipality")}
          options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <Choice name="listed" label={t("listed")} hint={t("listedHint")} />
      <div className="mb-6">
        <Fold summary={t("more")}>
          <p className="meta">{t("moreHint")}</p>
          {others.map((place) => (
            <PersonFields key={place} place={place} questions={questions} />
          ))}
          <Choice name="split" label={t("split")} hint={t("splitHint")} />
        </Fold>
      </div>
      <Trap />
      <p className="meta mb-6">
        {t.rich("privacy", { days: keepDays, a: (text) => <Link href="/privacy">{text}</Link> })}
      </p>
    </Form>
  );
}
