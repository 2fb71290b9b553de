import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import type { Around } from "@/lib/municipalities/queries";

/** The newest stories and statuses about a municipality, and who sits for it; nothing of what the viewer may not see. */
export function AroundMunicipality({ code, name, around }: { code: string; name: string; around: Around }) {
  const t = useTranslations("municipalities.around");
  const forums = useTranslations("profiles.forums");
  const { stories, statuses, people } = around;
  if (stories.length + statuses.length + people.length === 0) return null;
  const link = (path: string, words: string) => <Link href={path as Route}>{words}</Link>;
  return (
    <div className="cols gap-top">
      {stories.length + statuses.length > 0 && (
        <div className="wide:col-span-6">
          {stories.length > 0 && (
            <Section title={t("stories", { name })} aside={link(`/stories?municipality=${code}`, t("allStories"))}>
              <Rows tight>
                {stories.map(({ id, title, sentAt }) => (
                  <Row
                    key={id}
                    href={`/stories/${id}` as Route}
                    title={title}
                    meta={<When at={new Date(sentAt)} short />}
                  />
                ))}
              </Rows>
            </Section>
          )}
          {statuses.length > 0 && (
            <Section title={t("statuses")} aside={link(`/statuses?municipality=${code}`, t("allStatuses"))}>
              <Rows tight>
                {statuses.map(({ id, quote, untilOn }) => (
                  <Row key={id} href={`/statuses/${id}` as Route} title={quote} meta={<When at={untilOn} short />} />
                ))}
              </Rows>
            </Section>
          )}
        </div>
      )}
      {people.length > 0 && (
        <div className="wide:col-span-6">
          <Section title={t("people", { name })} aside={link(`/directory?municipality=${code}`, t("reach"))}>
            <Rows tight>
              {people.map(({ id, name: person, title, forums: seats }) => (
                <Row key={id} title={person} meta={[title, ...seats.map((forum) => forums(forum))].join(", ")} />
              ))}
            </Rows>
          </Section>
        </div>
      )}
    </div>
  );
}
