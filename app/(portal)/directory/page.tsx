import type { Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ContactTable } from "@/components/profiles/contact-table";
import { PageHead } from "@/components/ui/page-head";
import { contacts } from "@/lib/profiles/queries";
import { writesTo } from "@/lib/profiles/rules";
import { isGuest, requireViewer } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("profiles"))("title") };
}

export default async function Directory({ searchParams }: PageProps<"/directory">) {
  const viewer = await requireViewer();
  const [found, params] = await Promise.all([contacts(), searchParams]);
  const t = await getTranslations("profiles");
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t(isGuest(viewer) ? "leadGuest" : "lead")}>
        <Link href={"/account#profile" as Route}>{t("own")}</Link>
      </PageHead>
      <ContactTable contacts={found} params={params} writesTo={writesTo(viewer.forums)} />
    </div>
  );
}
