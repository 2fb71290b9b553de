import type { Route } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ItemForm } from "@/components/agenda-items/item-form";
import { PageHead } from "@/components/ui/page-head";
import { itemChoices } from "@/lib/agenda-items/queries";
import { findMeeting } from "@/lib/meetings/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("items.form"))("new") };
}

export default async function NewItem({ params }: PageProps<"/meetings/[id]/items/new">) {
  await requireForum("secretariat");
  const meeting = (await findMeeting((await params).id)) ?? notFound();
  const t = await getTranslations("items.form");
  return (
    <div className="wrap">
      <PageHead crumb={{ href: `/meetings/${meeting.id}/agenda` as Route, label: meeting.title }} title={t("new")} />
      <ItemForm meeting={meeting.id} choices={await itemChoices(meeting.id)} />
    </div>
  );
}
