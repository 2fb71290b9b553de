import type { Route } from "next";
import { forbidden, notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SuggestForm } from "@/components/item-suggestions/suggest-form";
import { SuggestionRows } from "@/components/item-suggestions/suggestion-rows";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { When } from "@/components/ui/when";
import { suggestionsFor } from "@/lib/item-suggestions/queries";
import { findMeeting } from "@/lib/meetings/queries";
import { requireViewer } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("items.suggest"))("title") };
}

/** Who opens it: a member with something for the agenda. They write it, send it, and see what became of it. */
export default async function Suggest({ params }: PageProps<"/meetings/[id]/suggest">) {
  const [viewer, { id }] = [await requireViewer(), await params];
  const meeting = (await findMeeting(id)) ?? notFound();
  if (!viewer.forums.includes(meeting.forum)) forbidden();
  const [t, suggestions] = [await getTranslations("items.suggest"), await suggestionsFor(id)];
  const { title, itemsBy, itemsOpen } = meeting;
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: `/meetings/${id}` as Route, label: title }}
        title={t("title")}
        lead={itemsOpen && itemsBy ? t.rich("by", { day: () => <When at={itemsBy} /> }) : undefined}
      />
      {itemsOpen ? <SuggestForm meeting={id} /> : <Empty title={t("closed")}>{t("closedText")}</Empty>}
      <SuggestionRows suggestions={suggestions} answers={false} />
    </div>
  );
}
