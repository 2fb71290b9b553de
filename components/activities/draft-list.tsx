import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ActivityWhen } from "@/components/activities/activity-rows";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Notice } from "@/components/ui/notice";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import type { ListedActivity } from "@/lib/activities/queries";

/** The activities that their project leader has begun, and the way to the next one. */
export function DraftList({ drafts, saved }: { drafts: readonly ListedActivity[]; saved: boolean }) {
  const t = useTranslations("activities.drafts");
  const words = useTranslations("activities");
  return (
    <Section
      title={t("title")}
      aside={<Link href={"/activities/import" as Route}>{t("import")}</Link>}
      className="gap-top"
    >
      {saved && <Notice className="mb-4">{t("saved")}</Notice>}
      {drafts.length === 0 && <Empty title={t("none")}>{t("noneText")}</Empty>}
      <Rows>
        {drafts.map((draft) => (
          <Row
            key={draft.id}
            href={`/activities/${draft.id}/edit` as Route}
            title={draft.title}
            meta={
              <>
                <ActivityWhen {...draft} />. {draft.project}
              </>
            }
          />
        ))}
      </Rows>
      <p className="btns mt-4">
        <ButtonLink href="/activities/new">{words("register")}</ButtonLink>
      </p>
    </Section>
  );
}
