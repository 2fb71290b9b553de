import type { Route } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { WithdrawForm } from "@/components/agenda-items/agenda-order";
import { ForwardForm } from "@/components/agenda-items/forward-form";
import { ItemForm } from "@/components/agenda-items/item-form";
import { PaperEditor } from "@/components/papers/paper-editor";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { findItem, itemChoices } from "@/lib/agenda-items/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("items"))("edit") };
}

export default async function EditItem({ params, searchParams }: PageProps<"/meetings/[id]/items/[item]/edit">) {
  await requireForum("secretariat");
  const [{ id, item: key }, { saved, refused }] = await Promise.all([params, searchParams]);
  const item = (await findItem(id, key)) ?? notFound();
  const [t, choices] = [await getTranslations("items"), await itemChoices(id)];
  return (
    <div className="wrap">
      <PageHead crumb={{ href: `/meetings/${id}/agenda` as Route, label: t("toAgenda") }} title={item.title}>
        {saved && <Notice>{t("saved")}</Notice>}
      </PageHead>
      <ItemForm key={item.version} meeting={id} item={item} choices={choices} />
      <PaperEditor meeting={id} item={item} refused={refused?.toString()} />
      <WithdrawForm item={item} />
      <ForwardForm item={item.id} meetings={choices.meetings} />
    </div>
  );
}
