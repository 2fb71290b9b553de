import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ShareCounts, StatusShare } from "@/components/statuses/status-share";
import { StatusSteps } from "@/components/statuses/status-steps";
import { StatusSources, StatusTexts } from "@/components/statuses/status-texts";
import { Empty } from "@/components/ui/empty";
import { Example } from "@/components/ui/example";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { findStatus, isWithdrawn } from "@/lib/statuses/queries";
import { findViewer, isGuest, isSecretariat } from "@/lib/viewer";

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
  if (!status) return (await isWithdrawn(id)) ? <Gone title={t("gone")} text={t("goneText")} /> : notFound();
  const { municipality, fromOn, untilOn, requests, publishedAt, withdrawnAt, links } = status;
  const inside = viewer !== null && !isGuest(viewer);
  const open = publishedAt !== null && withdrawnAt === null;
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
          <StatusTexts status={status} />
        </div>
        <div className="wide:col-span-5">
          {requests.map(({ person, neededOn, wish, askedAt }) => (
            <Section key={askedAt} title={t("wanted", { name: person })}>
              <p>{t.rich("wantedOn", { day: () => <When at={neededOn} /> })}</p>
              {wish && <p className="mt-2 whitespace-pre-line wrap-anywhere">{wish}</p>}
            </Section>
          ))}
          {isSecretariat(viewer) && <StatusSteps status={status} />}
          {open && <StatusShare status={status} signedIn={inside && !viewer.preview} />}
          {open && isSecretariat(viewer) && <ShareCounts links={links} />}
          {inside && <StatusSources status={status} />}
        </div>
      </div>
    </div>
  );
}

function Gone({ title, text }: { title: string; text: string }) {
  return (
    <div className="wrap py-12">
      <h1 className="mb-4">{title}</h1>
      <Empty title={text} />
    </div>
  );
}
