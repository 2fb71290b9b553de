import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { When } from "@/components/ui/when";
import type { OpenedThing } from "@/lib/guests/queries";
import { formatOre } from "@/lib/money";

/** What was opened, by its name; a link while it is open. */
export function ThingName({ thing }: { thing: OpenedThing }) {
  const t = useTranslations("guest");
  const { kind, subjectId, forum, title, itemNumber, itemTitle } = thing;
  const name =
    kind === "forum"
      ? t("kind.forum", { forum: forum ?? "" })
      : subjectId === null && (kind === "dataset" || kind === "conference")
        ? t(`allOf.${kind}`)
        : kind === "agenda_item" && title && itemTitle
          ? t("item", { meeting: title, number: itemNumber ?? 0, title: itemTitle })
          : (kind !== "agenda_item" && title) || t(`kind.${kind}`, { forum: forum ?? "" });
  const href = thing.open && hrefOf(thing);
  return href ? <Link href={href}>{name}</Link> : name;
}

/** The page of the thing; none while it hides from the viewer. */
function hrefOf({ kind, subjectId, title, meetingId }: OpenedThing): Route | undefined {
  if (kind === "forum") return "/meetings" as Route;
  const list = (kind === "dataset" ? "/datasets" : kind === "conference" ? "/conferences" : "/meetings") as Route;
  if (subjectId === null) return list;
  return title ? (`${list}/${meetingId ?? subjectId}` as Route) : undefined;
}

/** The line below the name: what it is, when it happens, what it costs. */
export function ThingMeta({ thing }: { thing: OpenedThing }) {
  const t = useTranslations("guest");
  const locale = useLocale();
  const { kind, subjectId, title, startsAt, guestPriceOre: price } = thing;
  if (kind === "forum") return t.rich("meta.forum", { date: () => <When at={thing.fromOn} short /> });
  if (subjectId === null) return t(kind === "dataset" ? "meta.allDatasets" : "meta.allConferences");
  if (!title) return t("hiddenNow");
  if (kind === "dataset")
    return t("meta.dataset", { municipalities: thing.municipalities ?? 0, version: thing.version ?? 1 });
  const date = () => startsAt && <When at={startsAt} time />;
  if (kind !== "conference") return t.rich("meta.meeting", { date });
  return (
    <>
      {t.rich("meta.conference", { date })}{" "}
      {price ? t("meta.price", { price: formatOre(price, locale) }) : t("meta.free")}
    </>
  );
}
