import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ShareKit } from "@/components/shares/share-kit";
import { Corrections } from "@/components/statuses/status-corrections";
import { StatusImages } from "@/components/statuses/status-images";
import { StatusInside } from "@/components/statuses/status-inside";
import { StatusGone, StatusRequests } from "@/components/statuses/status-requests";
import { StatusTexts } from "@/components/statuses/status-texts";
import { Example } from "@/components/ui/example";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { When } from "@/components/ui/when";
import { findStatus, isWithdrawn } from "@/lib/statuses/queries";
import { wayOf } from "@/lib/treatments/queries";
import { findViewer, isGuest } from "@/lib/viewer";

type Props = PageProps<"/statuses/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const status = await findStatus(id);
  const t = await getTranslations("statuses");
  if (!status) return { title: t("title") };
  const title = t("of", { municipality: status.municipality });
  const image = { url: `/statuses/${id}/image/wide`, width: 1200, height: 630, alt: status.quote };
  const openGraph = status.publishedAt && { openGraph: { title, description: status.quote, images: [image] } };
  return { title, description: status.quote, alternates: { canonical: `/statuses/${id}` }, ...openGraph };
}

export default async function StatusPage({ params, searchParams }: Props) {
  const [{ id }, { asked }] = [await params, await searchParams];
  const [status, viewer, t] = [await findStatus(id), await findViewer(), await getTranslations("statuses")];
  if (!status) return (await isWithdrawn(id)) ? <StatusGone /> : notFound();
  const { municipality, fromOn, untilOn, requests, publishedAt, withdrawnAt } = status;
  const inside = viewer !== null && !isGuest(viewer);
  const open = publishedAt !== null && withdrawnAt === null;
  const way = inside ? await wayOf(id) : undefined;
  const days = { from: () => <When at={fromOn} short />, until: () => <When at={untilOn} short /> };
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/statuses" as Route, label: t("title") }}
        title={t("of", { municipality })}
        meta={
          <>
            {t.rich("period", days)} <Example when={status.example} />
          </>
        }
      >
        {asked && <Notice>{t("askedFor")}</Notice>}
      </PageHead>
      <div className="cols">
        <div className="wide:col-span-7">
          <Corrections corrections={status.corrections} />
          <StatusTexts status={status} />
        </div>
        <div className="wide:col-span-5">
          <StatusRequests requests={requests} />
          {open && <StatusImages id={id} municipality={municipality} />}
          {open && <ShareKit kind="statuses" id={id} title={t("share.subject", { municipality })} />}
          {way && viewer && <StatusInside status={status} way={way} viewer={viewer} />}
        </div>
      </div>
    </div>
  );
}
