import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Empty } from "@/components/ui/empty";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import type { NewStory, ToShare } from "@/lib/homes/queries";

type Props = { stories: NewStory[]; code: string; municipality: string };

const all = (code: string, words: string) => <Link href={`/stories?municipality=${code}` as Route}>{words}</Link>;

/** The newest stories for a culture head's municipality. */
export function NewStories({ stories, code, municipality }: Props) {
  const t = useTranslations("homes.stories");
  return (
    <Section title={t("title", { municipality })} aside={all(code, t("all"))} className="gap-top">
      {stories.length === 0 && <Empty title={t("none")}>{t("noneText")}</Empty>}
      <Rows tight>
        {stories.map(({ id, title, lead, sentAt, read }) => (
          <Row
            key={id}
            href={`/stories/${id}` as Route}
            title={title}
            side={<State kind={read ? "yes" : "pending"} label={t(read ? "read" : "unread")} />}
            meta={
              <>
                {lead} <When at={new Date(sentAt)} short />
              </>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}

/** The newest that concerns a municipality and that the viewer has not shared; gone once it is. */
export function ThisWeekToShare({
  things,
  code,
  municipality,
}: {
  things: ToShare[];
  code: string;
  municipality: string;
}) {
  const t = useTranslations("homes.share");
  const kinds = useTranslations("shares.kinds");
  return (
    <Section title={t("title")} aside={all(code, t("all", { municipality }))} className="gap-top">
      {things.length === 0 && <Empty title={t("none")}>{t("noneText", { municipality })}</Empty>}
      <Rows tight>
        {things.map(({ kind, id, title, words, on }) => (
          <Row
            key={id}
            title={title || t("status", { municipality })}
            href={`/${kind}/${id}` as Route}
            meta={on ? t.rich("coming", { place: words, day: () => <When at={on} short /> }) : kinds(kind)}
            side={
              <Link
                className="font-strong"
                href={`/${kind}/${id}#share` as Route}
                aria-label={`${t("verb")}: ${title || t("status", { municipality })}`}
              >
                {t("verb")}
              </Link>
            }
          >
            {!on && <p className="mt-1 max-w-measure">{words}</p>}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
