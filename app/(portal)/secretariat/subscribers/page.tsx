import { getTranslations } from "next-intl/server";
import { SubscriberCounts, SubscriberTable } from "@/components/subscriptions/subscriber-table";
import { ConsentTexts, ImportSubscribers } from "@/components/subscriptions/subscriber-tools";
import { PageHead } from "@/components/ui/page-head";
import { readTable } from "@/components/ui/table-state";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { consentVersions, subscriberTable } from "@/lib/subscriptions/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("subscriptions.table"))("title") };
}

export default async function Subscribers({ searchParams }: PageProps<"/secretariat/subscribers">) {
  await requireForum("secretariat");
  const t = await getTranslations("subscriptions.table");
  const params = await searchParams;
  const { search, page } = readTable(params);
  const [{ rows, total, states, lists }, versions, all] = await Promise.all([
    subscriberTable(search, page),
    consentVersions(),
    allMunicipalities(),
  ]);
  const reading = states.find(({ state }) => state === "active")?.count ?? 0;
  return (
    <div className="wrap">
      <PageHead title={t("finding", { count: reading })} lead={t("lead")} />
      <SubscriberTable rows={rows} total={total} params={params} />
      <div className="cols gap-top">
        <div className="wide:col-span-7">
          <ImportSubscribers places={all.filter(({ member }) => member)} />
        </div>
        <div className="wide:col-span-5">
          <SubscriberCounts states={states} lists={lists} />
          <ConsentTexts versions={versions} />
        </div>
      </div>
    </div>
  );
}
