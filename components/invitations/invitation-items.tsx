import { useTranslations } from "next-intl";
import { Row, Rows } from "@/components/ui/rows";
import { When } from "@/components/ui/when";
import type { itemTitles } from "@/lib/packages/queries";

/** What a package opens, in words. */
export function InvitationItems({ items }: { items: Awaited<ReturnType<typeof itemTitles>> }) {
  const t = useTranslations("invitations.show");
  if (items.length === 0) return <p>{t("opensNothing")}</p>;
  const all = { dataset: t("allDatasets"), conference: t("allConferences"), meeting: "", agenda_item: "" };
  return (
    <Rows tight>
      {items.map(({ kind, forum, title, starts_at }) => (
        <Row
          key={`${kind}${forum}${title}`}
          title={kind === "forum" ? t("forum", { forum: forum ?? "other" }) : (title ?? all[kind])}
          meta={starts_at && <When at={new Date(starts_at)} time capital />}
        />
      ))}
    </Rows>
  );
}
