import { getTranslations } from "next-intl/server";
import { Agreement, OwnData, Preferences } from "@/components/subscriptions/preferences";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { subscriptionBehind } from "@/lib/subscriptions/queries";

export async function generateMetadata() {
  return { title: (await getTranslations("subscriptions"))("yours"), robots: { index: false } };
}

/** Reading changes nothing, whoever opens the link: only the buttons below do. */
export default async function OwnSubscription({ params }: PageProps<"/newsletter/[secret]">) {
  const t = await getTranslations("subscriptions");
  const { secret } = await params;
  const subscription = await subscriptionBehind(secret);
  if (!subscription) {
    return (
      <div className="wrap">
        <PageHead title={t("unknown")} />
        <Empty title={t("unknownWhy")} />
      </div>
    );
  }
  const { state, address, lists } = subscription;
  const all = await allMunicipalities();
  const places = all.filter(({ member, code }) => member || lists.includes(code));
  const own = { subscription, secret, places };
  return (
    <div className="wrap">
      <PageHead title={t("yours")} lead={t("for", { address })} />
      <div className="max-w-measure">
        {(state === "unproved" || state === "again") && <Agreement {...own} />}
        {state === "ended" && <p className="mb-8 font-strong">{t("endedText")}</p>}
        {state !== "unproved" && <Preferences {...own} />}
        <OwnData secret={secret} />
      </div>
    </div>
  );
}
