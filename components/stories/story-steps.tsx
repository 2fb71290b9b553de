import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { planStory, publishStory, removeStory, sendStory, unplanStory } from "@/lib/stories/actions";
import type { Story } from "@/lib/stories/queries";

/** What a story's writer does next: finish it, see it as its readers will, send it, publish it. */
export function StorySteps({ story }: { story: Story }) {
  const t = useTranslations("stories.steps");
  const { id, sentAt, publishedAt, targets, lead, body } = story;
  const missing = [!lead && t("missingLead"), !body && t("missingBody"), targets.length === 0 && t("missingTargets")];
  const unfinished = missing.filter(Boolean);
  const left = targets.filter(({ told }) => !told);
  return (
    <Section title={t("title")}>
      {unfinished.length > 0 && (
        <div className="mb-4">
          <p>{t("missing")}</p>
          <ul className="list-disc pl-5">
            {unfinished.map((words) => (
              <li key={String(words)}>{words}</li>
            ))}
          </ul>
        </div>
      )}
      {unfinished.length === 0 && left.length > 0 && (
        <Form
          id="send"
          action={sendStory}
          hidden={{ id }}
          submitLabel={t(sentAt ? "sendMore" : "send", { count: left.length })}
        />
      )}
      <p className="btns my-4">
        <ButtonLink href={`/stories/${id}/edit`} variant={unfinished.length > 0 ? "primary" : "second"}>
          {t("edit")}
        </ButtonLink>
        {targets.length > 0 && (
          <ButtonLink href={`/stories/${id}/preview`} variant="second">
            {t("preview")}
          </ButtonLink>
        )}
      </p>
      {unfinished.length === 0 && !sentAt && <Plan story={story} />}
      {sentAt && (
        <Form
          id="publish"
          action={publishStory}
          hidden={{ id, published: publishedAt ? "off" : "on" }}
          submitLabel={t(publishedAt ? "unpublish" : "publish")}
          variant="second"
        />
      )}
      {!sentAt && (
        <Fold summary={t("remove")}>
          <p className="mb-4">{t("removeText")}</p>
          <Form id="remove" action={removeStory} hidden={{ id }} submitLabel={t("remove")} variant="second" />
        </Fold>
      )}
    </Section>
  );
}

function Plan({ story: { id, sendAt, readyAt } }: { story: Story }) {
  const t = useTranslations("stories.steps");
  if (sendAt) {
    return (
      <div className="mb-4">
        <p className="mb-3">{t.rich("planned", { day: () => <When at={sendAt} time /> })}</p>
        <Form id="unplan" action={unplanStory} hidden={{ id }} submitLabel={t("unplan")} variant="second" />
      </div>
    );
  }
  if (!readyAt) return <p className="meta mb-4">{t("planNotReady")}</p>;
  return (
    <Fold summary={t("plan")}>
      <Form id="plan" action={planStory} hidden={{ id }} submitLabel={t("planAt")} variant="second">
        <Field name="on" type="date" label={t("on")} width="m" required />
        <Field name="at" type="time" label={t("at")} hint={t("atHint")} value="08:30" width="s" required />
      </Form>
    </Fold>
  );
}
