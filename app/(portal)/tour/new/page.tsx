import type { Route } from "next";
import { forbidden, notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";
import { Row, Rows } from "@/components/ui/rows";
import { WishForm } from "@/components/visits/wish-form";
import { ambassadorLoads } from "@/lib/ambassadors/queries";
import { hostOf, hosts } from "@/lib/hosts/queries";
import { requireFeature } from "@/lib/settings/queries";
import { isGuest, isSecretariat, requireViewer } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("visits.wish"))("title") };
}

/** Who opens it: a host, to ask for a visit; a politician, to offer one elsewhere; the secretariat, for either. */
export default async function NewVisit({ searchParams }: PageProps<"/tour/new">) {
  await requireFeature("tour");
  const [viewer, { host }] = [await requireViewer(), await searchParams];
  const t = await getTranslations("visits");
  const [staff, politician] = [isSecretariat(viewer), viewer.forums.includes("kmp")];
  const own = isGuest(viewer) || viewer.forums.some((forum) => ["kmp", "kmk", "chairmanship"].includes(forum));
  if (viewer.preview || (!staff && !own)) forbidden();
  const crumb = { href: "/tour" as Route, label: t("title") };
  const code = typeof host === "string" ? host : staff || politician ? undefined : viewer.municipalityCode;
  if (!code) {
    return (
      <div className="wrap">
        <PageHead crumb={crumb} title={t("wish.which")} lead={t("wish.whichText")} />
        <Rows tight>
          {(await hosts()).map(({ code: one, name }) => (
            <Row key={one} title={name} href={`/tour/new?host=${one}` as Route} />
          ))}
        </Rows>
      </div>
    );
  }
  const found = (await hostOf(code)) ?? notFound();
  if (!staff && !politician && !found.own) forbidden();
  const offers = politician && !found.own;
  return (
    <div className="wrap">
      <PageHead
        crumb={crumb}
        title={t(offers ? "wish.offerTo" : "wish.askFor", { host: found.name })}
        lead={t(offers ? "wish.offerLead" : "wish.askLead")}
      />
      <WishForm host={found} offers={offers} ambassadors={staff ? await ambassadorLoads() : []} />
    </div>
  );
}
