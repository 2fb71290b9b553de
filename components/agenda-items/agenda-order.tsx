import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { OrderedList } from "@/components/ui/ordered-list";
import { orderItems, restoreItem, withdrawItem } from "@/lib/agenda-items/actions";
import type { AgendaItem } from "@/lib/agenda-items/queries";
import { formatTime } from "@/lib/dates";

/** The items as the secretariat lays them out: in order, with what each still lacks. */
export function AgendaOrder({ meeting, items }: { meeting: string; items: AgendaItem[] }) {
  return (
    <OrderedList
      action={orderItems}
      hidden={{ meeting }}
      entries={items.map((item) => ({
        id: item.id,
        name: item.title,
        content: <Entry meeting={meeting} item={item} />,
      }))}
    />
  );
}

function Entry({ meeting, item }: { meeting: string; item: AgendaItem }) {
  const t = useTranslations("items");
  const locale = useLocale();
  const { id, title, kind, visibility, startsAt, minutes, papers, presenter, withdrawn } = item;
  const facts = [
    t("turn", { time: formatTime(startsAt, locale), count: minutes }),
    t(`kinds.${kind}`),
    t(`visibility.${visibility}`),
    presenter,
    papers.length > 0 && t("annexes", { count: papers.length }),
  ];
  return (
    <>
      <Link className="row-head quiet-link" href={`/meetings/${meeting}/items/${id}/edit` as Route}>
        {withdrawn ? <s>{title}</s> : title}
      </Link>
      <p className="meta mt-1">{withdrawn ? t("withdrawn") : facts.filter(Boolean).join(" · ")}</p>
    </>
  );
}

/** Taking an item off, or back on: beside its form, for it is no part of its words. */
export function WithdrawForm({ item }: { item: { id: string; withdrawn: boolean } }) {
  const t = useTranslations("items");
  return (
    <Form
      id="withdraw"
      className="mt-6"
      action={item.withdrawn ? restoreItem : withdrawItem}
      hidden={{ id: item.id }}
      submitLabel={t(item.withdrawn ? "restore" : "withdraw")}
      variant="second"
    />
  );
}
