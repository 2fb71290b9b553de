import { getTranslations } from "next-intl/server";
import { ConversationRows, OverdueList } from "@/components/conversations/conversation-rows";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { myConversations, overdueConversations } from "@/lib/conversations/queries";
import { isSecretariat, requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("conversations"))("title") };
}

export default async function Conversations() {
  const viewer = await requireForum("kmk", "project", "secretariat");
  const [mine, overdue] = await Promise.all([myConversations(), isSecretariat(viewer) ? overdueConversations() : []]);
  const t = await getTranslations("conversations");
  const [open, closed] = [mine.filter((one) => !one.closed), mine.filter((one) => one.closed)];
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")}>
        <ButtonLink href="/conversations/new">{t("write")}</ButtonLink>
      </PageHead>
      <OverdueList overdue={overdue} />
      <Section title={t("open")}>
        {open.length === 0 && <Empty title={t("none")}>{t("noneText")}</Empty>}
        <ConversationRows conversations={open} />
      </Section>
      {closed.length > 0 && (
        <Section title={t("closed")}>
          <ConversationRows conversations={closed} />
        </Section>
      )}
    </div>
  );
}
