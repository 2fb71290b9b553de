import type { Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Awaiting } from "@/components/conversations/conversation-rows";
import { MessageFields, MessageList } from "@/components/conversations/message-list";
import { Choice } from "@/components/ui/choice";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { closeConversation, sayMore } from "@/lib/conversations/actions";
import { findConversation } from "@/lib/conversations/queries";

export async function generateMetadata({ params }: PageProps<"/conversations/[id]">) {
  const { person } = await findConversation((await params).id);
  return { title: (await getTranslations("conversations"))("with", { name: person }) };
}

export default async function ConversationPage({ params }: PageProps<"/conversations/[id]">) {
  const { id } = await params;
  const conversation = await findConversation(id);
  const t = await getTranslations("conversations");
  const { person, title, municipality, story, storyId, closed, messages } = conversation;
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/conversations" as Route, label: t("title") }}
        title={person}
        meta={[title, municipality].filter(Boolean).join(", ")}
      >
        <Awaiting conversation={conversation} />
        {storyId && (
          <p className="mt-2">
            {t.rich("aboutStory", { story: () => <Link href={`/stories/${storyId}` as Route}>{story}</Link> })}
          </p>
        )}
      </PageHead>
      <MessageList messages={messages} />
      <Section title={t(closed ? "reopen" : "answer")} className="gap-top">
        <Form key={messages.length} id="say" action={sayMore} hidden={{ id }} submitLabel={t("send")}>
          <MessageFields />
          <Choice name="kind" value="thanks" label={t("form.thanks")} />
        </Form>
        {!closed && (
          <Form
            id="close"
            action={closeConversation}
            hidden={{ id }}
            submitLabel={t("close")}
            variant="second"
            className="mt-8"
          />
        )}
      </Section>
      <p className="meta mt-8">{t("private")}</p>
    </div>
  );
}
