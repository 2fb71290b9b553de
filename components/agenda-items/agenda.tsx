import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ItemFacts } from "@/components/agenda-items/item-facts";
import { PaperLinks } from "@/components/agenda-items/paper-links";
import { Markdown } from "@/components/ui/markdown";
import type { AgendaItem } from "@/lib/agenda-items/queries";

/** The items in order, each with its papers and, when the minutes are sent, what was decided. */
export function Agenda({ meeting, items, reading }: { meeting: string; items: AgendaItem[]; reading: boolean }) {
  return (
    <ol>
      {items.map((item) => (
        <Item key={item.id} meeting={meeting} item={item} reading={reading} />
      ))}
    </ol>
  );
}

function Item({ meeting, item, reading }: { meeting: string; item: AgendaItem; reading: boolean }) {
  const { id, number, title, body, recommendation, decision, papers, withdrawn } = item;
  const t = useTranslations("items");
  return (
    <li
      id={`item-${number}`}
      className="grid grid-cols-[2rem_1fr] gap-x-2 gap-y-2 border-t border-mist py-4 wide:grid-cols-[2.75rem_1fr_9rem] wide:gap-x-4"
    >
      <span className="text-1 leading-tight font-bold text-harbour">{number}</span>
      <div className="grid min-w-0 gap-2">
        <h3>
          <Link className="quiet-link" href={`/meetings/${meeting}/items/${id}` as Route}>
            {withdrawn ? <s>{title}</s> : title}
          </Link>
        </h3>
        {body && !withdrawn && <Markdown text={body} />}
        {recommendation && !withdrawn && <Said label={t("recommendation")} text={recommendation} />}
        {decision && <Said label={t("decision")} text={decision} strong />}
        <PaperLinks papers={withdrawn ? [] : papers} href={`/meetings/${meeting}/items/${id}`} reading={reading} />
      </div>
      <ItemFacts item={item} className="col-start-2 flex flex-wrap gap-x-4 text-s wide:col-start-3 wide:block" />
    </li>
  );
}

/** A recommendation or a decision, with its word before it. */
export function Said({ label, text, strong = false }: { label: string; text: string; strong?: boolean }) {
  return (
    <div className={`border-l-4 py-1 pl-4 ${strong ? "border-forest" : "border-mist"}`}>
      <p className="meta">{label}</p>
      <Markdown text={text} />
    </div>
  );
}
