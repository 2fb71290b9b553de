import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Example } from "@/components/ui/example";
import { When } from "@/components/ui/when";
import type { Dataset } from "@/lib/datasets/queries";

/** Where a dataset comes from, whom it covers, and who sees it. */
export function DatasetFacts({ dataset, inside }: { dataset: Dataset; inside: boolean }) {
  const t = useTranslations("datasets");
  const { kind, area, covers, period, source, licence, contact, owner, visibility, version, updatedAt, example } =
    dataset;
  const day = () => <When at={new Date(updatedAt)} short />;
  return (
    <DefinitionList
      items={[
        {
          term: t("page.source"),
          value: (
            <>
              {source} <Example when={example} />
            </>
          ),
        },
        { term: t("page.kind"), value: [t(`kinds.${kind}`), area].filter(Boolean).join(", ") },
        covers.length > 0 && { term: t("page.covers"), value: covers.join(", ") },
        period && { term: t("page.period"), value: period },
        licence && { term: t("page.licence"), value: licence },
        contact && { term: t("page.contact"), value: contact },
        { term: t("page.version"), value: t.rich("page.versionText", { version, day }) },
        owner && { term: t("page.owner"), value: owner },
        inside && { term: t("page.visibility"), value: t(`visibility.${visibility}`) },
      ]}
    />
  );
}
