import type { Metadata, Route } from "next";
import { getTranslations } from "next-intl/server";
import { Offered } from "@/components/settings/offered";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Example } from "@/components/ui/example";
import { PageHead } from "@/components/ui/page-head";
import { Row, Rows } from "@/components/ui/rows";
import { When } from "@/components/ui/when";
import { listedRequests } from "@/lib/data-requests/queries";
import { isSecretariat, requireViewer } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("data-requests"))("title") };
}

export default async function DataRequests() {
  const secretariat = isSecretariat(await requireViewer());
  const [requests, t] = await Promise.all([listedRequests(), getTranslations("data-requests")]);
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/datasets", label: (await getTranslations("datasets"))("title") }}
        title={t("title")}
        lead={t(secretariat ? "lead" : "ownLead")}
      >
        {secretariat && (
          <Offered feature="datasets">
            <ButtonLink href="/datasets/requests/new">{t("ask")}</ButtonLink>
          </Offered>
        )}
      </PageHead>
      {requests.length === 0 && <Empty title={t("none")}>{t("noneText")}</Empty>}
      <Rows>
        {requests.map(({ id, title, dueOn, closed, asked, answered, example }) => (
          <Row
            key={id}
            href={`/datasets/requests/${id}` as Route}
            title={title}
            side={<Example when={example} />}
            meta={
              <>
                {closed ? t("closed") : t.rich("due", { day: () => <When at={dueOn} short /> })}{" "}
                {secretariat ? t("counts", { asked, answered }) : t(answered > 0 ? "answered" : "unanswered")}
              </>
            }
          />
        ))}
      </Rows>
    </div>
  );
}
