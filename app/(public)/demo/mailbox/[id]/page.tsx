import type { Metadata, Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Attachments } from "@/components/mails/attachments";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHead } from "@/components/ui/page-head";
import { When } from "@/components/ui/when";
import { findDemoMail } from "@/lib/mails/queries";

type Props = PageProps<"/demo/mailbox/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await findDemoMail((await params).id)).subject };
}

export default async function Mail({ params, searchParams }: Props) {
  const t = await getTranslations("demo");
  const { id } = await params;
  const mail = await findDemoMail(id);
  const path = `/demo/mailbox/${id}`;
  const asText = (await searchParams).view === "text" || !mail.html;
  const way = (view: "html" | "text", chosen: boolean) => (
    <Link
      href={`${path}?view=${view}` as Route}
      className={chosen ? "font-strong" : ""}
      aria-current={chosen ? "true" : undefined}
    >
      {t(`mail.${view}`)}
    </Link>
  );
  return (
    <div className="wrap">
      <PageHead title={mail.subject} crumb={{ href: "/demo/mailbox" as Route, label: t("mailbox.title") }} />
      <DefinitionList
        className="max-w-[44rem]"
        items={[
          { term: t("mail.from"), value: mail.from },
          { term: t("mail.to"), value: mail.to },
          mail.replyTo !== "" && { term: t("mail.replyTo"), value: mail.replyTo },
          mail.date !== undefined && { term: t("mail.date"), value: <When at={mail.date} time capital /> },
        ]}
      />
      <Attachments mail={mail} path={path} />
      {mail.html && (
        <nav aria-label={t("mail.view")} className="mt-6 mb-4 flex gap-6">
          {way("html", !asText)}
          {way("text", asText)}
        </nav>
      )}
      {asText ? (
        <pre className="max-w-measure border border-mist p-4 font-sans whitespace-pre-wrap">{mail.text}</pre>
      ) : (
        <iframe
          title={t("mail.body")}
          src={`${path}/body`}
          sandbox="allow-top-navigation-by-user-activation allow-popups"
          className="h-[40rem] w-full max-w-[44rem] border border-mist"
        />
      )}
    </div>
  );
}
