import { useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { answerStory, forwardStory } from "@/lib/echoes/actions";
import { answerKinds } from "@/lib/echoes/input";
import type { echoesOf } from "@/lib/echoes/queries";

/** Answer, thank, put right, or ask: it becomes a conversation with the writer. */
export function AnswerStory({ id, author }: { id: string; author: string | null }) {
  const t = useTranslations("echoes.answer");
  return (
    <Section title={t("title")}>
      <Form id="answer" action={answerStory} hidden={{ id }} submitLabel={t("send")}>
        <ChoiceGroup
          name="kind"
          legend={t("kind")}
          value="note"
          options={answerKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <TextArea name="body" label={t("body")} hint={author && t("bodyHint", { author })} required />
      </Form>
    </Section>
  );
}

/** On to the own politicians, with a note. */
export function ForwardStory({
  id,
  forwards,
}: {
  id: string;
  forwards: Awaited<ReturnType<typeof echoesOf>>["forwards"];
}) {
  const t = useTranslations("echoes.forward");
  return (
    <Section title={t("title")}>
      {forwards.map(({ person, note, at }) => (
        <p key={at} className="mb-3">
          {t.rich("done", { person, day: () => <When at={new Date(at)} short /> })}
          {note && <span className="meta block">{note}</span>}
        </p>
      ))}
      <Fold summary={t(forwards.length > 0 ? "again" : "open")}>
        <Form id="forward" action={forwardStory} hidden={{ id }} submitLabel={t("send")} variant="second">
          <TextArea name="note" label={t("note")} hint={t("noteHint")} rows={3} />
        </Form>
      </Fold>
    </Section>
  );
}
