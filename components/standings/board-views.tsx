import type { Route } from "next";
import { useTranslations } from "next-intl";
import { boardPath } from "@/components/standings/board-table";
import { ViewSwitch } from "@/components/ui/view-switch";

const views = {
  map: boardPath,
  groups: `${boardPath}?view=groups`,
  list: `${boardPath}?view=list`,
  decisions: "/secretariat/decisions",
  forecast: "/secretariat/forecast",
};
export type BoardView = keyof typeof views;

/** The ways in which the secretariat looks at the municipalities on their way to the next agreement. */
export function BoardViews({ current }: { current: BoardView }) {
  const t = useTranslations("standings.view");
  const all = Object.entries(views).map(([key, href]) => ({
    href: href as Route,
    label: t(key as BoardView),
    current: key === current,
  }));
  return <ViewSwitch label={t("label")} views={all} />;
}
