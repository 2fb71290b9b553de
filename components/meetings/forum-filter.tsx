import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Forum } from "@/lib/viewer";

type Choice = {
  forums: Forum[];
  chosen: Forum | undefined;
  /** Where the meetings of a forum stand, or those of all. */
  address: (forum: Forum | "") => Route;
};

/** All meetings, or those of one forum; nothing to choose where there is only one. */
export function ForumFilter({ forums, chosen, address }: Choice) {
  const t = useTranslations("meetings");
  if (forums.length < 2) return null;
  const choice = (forum: Forum | undefined) => (
    <Link
      key={forum ?? ""}
      className="inline-block py-1 aria-[current]:font-bold aria-[current]:text-ink aria-[current]:decoration-[3px]"
      href={address(forum ?? "")}
      aria-current={forum === chosen ? "true" : undefined}
    >
      {forum ? t(`forum.${forum}`) : t("all")}
    </Link>
  );
  return (
    <nav aria-label={t("forums")} className="no-print flex flex-wrap gap-x-6 gap-y-1">
      {choice(undefined)}
      {forums.toSorted().map(choice)}
    </nav>
  );
}
