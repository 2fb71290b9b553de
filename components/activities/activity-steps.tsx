import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { publishActivity, removeActivity } from "@/lib/activities/actions";
import type { Activity } from "@/lib/activities/queries";

/** What its project may do with an activity. */
export function ActivitySteps({ activity: { id, projectId, published, registered } }: { activity: Activity }) {
  const t = useTranslations("activities.page");
  return (
    <Section title={t("own")}>
      <p className="btns mb-4">
        <ButtonLink href={`/activities/${id}/edit`}>{t("edit")}</ButtonLink>
        <ButtonLink href={`/activities/new?project=${projectId}&copy=${id}`} variant="second">
          {t("another")}
        </ButtonLink>
        {registered && (
          <ButtonLink href={`/stories/new?project=${projectId}&activity=${id}`} variant="second">
            {t("story")}
          </ButtonLink>
        )}
      </p>
      {registered && (
        <Form
          id="publish"
          action={publishActivity}
          hidden={{ id, published: published ? "off" : "on" }}
          submitLabel={t(published ? "unpublish" : "publish")}
          variant="second"
        />
      )}
      <div className="mt-4">
        <Fold summary={t("remove")}>
          <p className="mb-4">{t("removeText")}</p>
          <Form id="remove" action={removeActivity} hidden={{ id }} submitLabel={t("remove")} variant="second" />
        </Fold>
      </div>
    </Section>
  );
}
