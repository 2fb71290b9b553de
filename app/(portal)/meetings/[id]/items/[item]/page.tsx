import type { Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Said } from "@/components/agenda-items/agenda";
import { ItemFacts } from "@/components/agenda-items/item-facts";
import { ItemHistory } from "@/components/agenda-items/item-history";
import { NoteForm } from "@/components/agenda-items/note-form";
import { PapersSection } from "@/components/agenda-items/papers-section";
import { Markdown } from "@/components/ui/markdown";
import { PageHead } from "@/components/ui/page-head";
import { findItem } from "@/lib/agenda-items/queries";
import { findMeeting } from "@/lib/meetings/queries";
import { isSecretariat, requireViewer } from "@/lib/viewer";

type Props = PageProps<"/meetings/[id]/items/[item]">;

const find = async ({ params }: Pick<Props, "params">) => {
  const { id, item } = await params;
  const found = await Promise.all([findMeeting(id), findItem(id, item)]);
  return { meeting: found[0] ?? notFound(), item: found[1] ?? notFound() };
};

export async function generateMetadata(props: Props) {
  return { title: (await find(props)).item.title };
}

/** Who opens it: somebody who prepares for the meeting, one item after the other. They read, write a note, and go on. */
export default async function ItemPage(props: Props) {
  const { meeting, item } = await find(props);
  const t = await getTranslations("items");
  const viewer = await requireViewer();
  const path = `/meetings/${meeting.id}`;
  const { title, number, withdrawn, body, recommendation, decision, before, after } = item;
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: path as Route, label: meeting.title }}
        meta={t("number", { number })}
        title={withdrawn ? <s>{title}</s> : title}
      >
        <ItemFacts item={item} className="flex flex-wrap gap-x-6 gap-y-1" />
        {isSecretariat(viewer) && (
          <p className="mt-3">
            <Link href={`${path}/items/${item.id}/edit` as Route}>{t("edit")}</Link>
          </p>
        )}
      </PageHead>
      <div className="grid gap-4">
        {decision && <Said label={t("decision")} text={decision} strong />}
        {recommendation && <Said label={t("recommendation")} text={recommendation} />}
        {body && <Markdown text={body} under={1} />}
      </div>
      <PapersSection item={item} />
      <ItemHistory history={item.history} />
      {!viewer.preview && <NoteForm item={item} />}
      <nav aria-label={t("others")} className="no-print mt-8 flex flex-wrap justify-between gap-x-6 gap-y-2">
        {before ? <Link href={`${path}/items/${before.id}` as Route}>{t("previous", before)}</Link> : <span />}
        {after && <Link href={`${path}/items/${after.id}` as Route}>{t("next", after)}</Link>}
      </nav>
    </div>
  );
}
