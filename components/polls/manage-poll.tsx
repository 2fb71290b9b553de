import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { closePoll, extendPoll } from "@/lib/polls/actions";
import type { Poll } from "@/lib/polls/queries";

/** More days for answers, or an end without a meeting. */
export function ManagePoll({ poll }: { poll: Poll }) {
  const t = useTranslations("polls");
  return (
    <div className="mt-12">
      <Fold summary={t("manage")}>
        <Form id="extend" action={extendPoll} hidden={{ poll: poll.id }} submitLabel={t("extend")} variant="second">
          <Field name="answerBy" type="date" label={t("form.answerBy")} value={poll.answerBy} width="m" required />
        </Form>
        <p className="meta mt-8 mb-3">{t("closeHint")}</p>
        <Form id="close" action={closePoll} hidden={{ poll: poll.id }} submitLabel={t("close")} variant="second" />
      </Fold>
    </div>
  );
}
