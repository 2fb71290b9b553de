import { useLocale, useTranslations } from "next-intl";
import { Mark } from "@/components/ui/mark";
import type { Paper } from "@/lib/agenda-items/queries";
import { fileKind, fileSize } from "@/lib/meetings/rules";

/** The annexes of an item by number; each leads to where it is read. `reading`: what is unread is marked. */
export function PaperLinks({ papers, href, reading }: { papers: Paper[]; href: string; reading: boolean }) {
  const t = useTranslations("items");
  const details = usePaperDetails();
  if (papers.length === 0) return null;
  return (
    <ul>
      {papers.map((paper) => (
        <li key={paper.id}>
          <a className="inline-block py-1" href={`${href}#bilag-${paper.number}`}>
            {t("annex", { number: paper.number, title: paper.title })}
          </a>{" "}
          <span className="meta">{details(paper)}</span> {reading && !paper.opened && <Mark>{t("unread")}</Mark>}
        </li>
      ))}
    </ul>
  );
}

/** "PDF, 4 sider, 120 kB, version 2". */
export function usePaperDetails() {
  const t = useTranslations("items");
  const locale = useLocale();
  return ({ contentType, name, pages, bytes, version }: Paper) =>
    [
      fileKind(contentType, name),
      pages && t("pages", { count: pages }),
      fileSize(bytes, locale),
      version > 1 && t("version", { version }),
    ]
      .filter(Boolean)
      .join(", ");
}
