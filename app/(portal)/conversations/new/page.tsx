import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { MessageFields } from "@/components/conversations/message-list";
import { Select } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { openConversation } from "@/lib/conversations/actions";
import { partners } from "@/lib/conversations/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("conversations"))("write") };
}

export default async function NewConversation({ searchParams }: PageProps<"/conversations/new">) {
  await requireForum("kmk", "project", "secretariat");
  const [people, given] = [await partners(), await searchParams];
  const t = await getTranslations("conversations");
  const options = people.map(({ id, name, title, municipality }) => ({
    value: id,
    label: [name, title, municipality].filter(Boolean).join(", "),
  }));
  return (
    <div className="wrap">
      <PageHead crumb={{ href: "/conversations" as Route, label: t("title") }} title={t("write")} lead={t("private")} />
      <Form action={openConversation} submitLabel={t("send")}>
        <Select
          name="person"
          label={t("form.to")}
          value={String(given.with ?? "")}
          options={options}
          empty={t("form.choose")}
          width="full"
          required
        />
        <MessageFields />
      </Form>
    </div>
  );
}
