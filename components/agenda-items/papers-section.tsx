import { useTranslations } from "next-intl";
import { usePaperDetails } from "@/components/agenda-items/paper-links";
import { Fold } from "@/components/ui/fold";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import type { ItemPage, Paper } from "@/lib/agenda-items/queries";

/** The annexes of an item: read in the page, fetched, and what they were before. */
export function PapersSection({ item }: { item: ItemPage }) {
  const t = useTranslations("items");
  if (item.papers.length === 0) return null;
  return (
    <Section className="mt-12" title={t("papers")}>
      {item.papers.map((paper) => (
        <PaperArticle key={paper.id} paper={paper} earlier={item.earlier.filter((one) => one.paper === paper.id)} />
      ))}
    </Section>
  );
}

function PaperArticle({ paper, earlier }: { paper: Paper; earlier: ItemPage["earlier"] }) {
  const t = useTranslations("items");
  const details = usePaperDetails();
  const { number, title, fileId, contentType, version, change, addedAt, addedBy } = paper;
  const shown = contentType === "application/pdf" || contentType.startsWith("image/");
  return (
    <article id={`bilag-${number}`} className="border-t border-mist py-4 first:border-t-0">
      <h3>{t("annex", { number, title })}</h3>
      <p className="meta">
        {details(paper)}.{" "}
        {t.rich("added", { day: () => <When at={new Date(addedAt)} short />, name: addedBy ?? "none" })}
      </p>
      {version > 1 && change && <p className="mt-1">{t("change", { version, change })}</p>}
      <p className="mt-2 flex flex-wrap gap-x-6">
        {shown && (
          <a className="inline-block py-1" href={`/api/files/${fileId}?inline`} target="_blank" rel="noreferrer">
            {t("open")}
          </a>
        )}
        <a className="inline-block py-1" href={`/api/files/${fileId}`} download>
          {t("fetch")}
        </a>
      </p>
      {contentType === "application/pdf" && (
        <Fold summary={t("readHere")}>
          <iframe
            loading="lazy"
            title={title}
            src={`/api/files/${fileId}?inline`}
            className="h-[80vh] w-full border border-mist"
          />
        </Fold>
      )}
      {contentType.startsWith("image/") && (
        // biome-ignore lint/performance/noImgElement: a paper is shown as it is, to those who may see it
        <img loading="lazy" src={`/api/files/${fileId}?inline`} alt={title} className="mt-2 max-w-full" />
      )}
      {earlier.length > 0 && (
        <Fold summary={t("earlier", { count: earlier.length })}>
          <ul>
            {earlier.map((one) => (
              <li key={one.version}>
                <a className="inline-block py-1" href={`/api/files/${one.fileId}`} download>
                  {t("version", { version: one.version })}
                </a>{" "}
                <span className="meta">
                  {[one.addedBy, one.change].filter(Boolean).join(": ")} <When at={new Date(one.addedAt)} short />
                </span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </article>
  );
}
