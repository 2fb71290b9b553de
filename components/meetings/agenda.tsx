import { useLocale, useTranslations } from "next-intl";
import { Markdown } from "@/components/ui/markdown";
import { State } from "@/components/ui/state";
import type { AgendaItem } from "@/lib/meetings/queries";
import { fileKind, fileSize } from "@/lib/meetings/rules";

/** The items in order, each with its papers; on a phone the state stands under the item. */
export function Agenda({ items }: { items: AgendaItem[] }) {
  return (
    <ol>
      {items.map((item) => (
        <Item key={item.id} item={item} />
      ))}
    </ol>
  );
}

function Item({ item }: { item: AgendaItem }) {
  const t = useTranslations("meetings.page");
  const { number, title, body, presenter, presenterHome, papers, visibility, minutes } = item;
  return (
    <li
      id={`item-${number}`}
      className="grid grid-cols-[2rem_1fr] gap-x-2 gap-y-2 border-t border-mist py-4 wide:grid-cols-[2.75rem_1fr_9rem] wide:gap-x-4"
    >
      <span className="text-1 leading-tight font-bold text-harbour">{number}</span>
      <div className="grid gap-2">
        <h3>{title}</h3>
        {body && <Markdown text={body} />}
        <Papers papers={papers} />
        {presenter && (
          <p className="meta">
            {presenterHome
              ? t("presenter", { name: presenter, home: presenterHome })
              : t("presenterAlone", { name: presenter })}
          </p>
        )}
      </div>
      <div className="col-start-2 flex gap-x-4 text-s wide:col-start-3 wide:block">
        <State kind={visibility} label={t(`visibility.${visibility}`)} />
        <div className="text-ink-2">{t("minutes", { count: minutes })}</div>
      </div>
    </li>
  );
}

function Papers({ papers }: { papers: AgendaItem["papers"] }) {
  const t = useTranslations("meetings.page");
  const locale = useLocale();
  if (papers.length === 0) return null;
  return (
    <ul>
      {papers.map(({ title, pages, file }) => {
        const size = fileSize(file.bytes, locale);
        const details = [fileKind(file.contentType, file.name), pages && t("pages", { count: pages }), size];
        return (
          <li key={file.id}>
            <a className="inline-block py-1" href={`/api/files/${file.id}`} download>
              {t("paper", { title, details: details.filter(Boolean).join(", ") })}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
