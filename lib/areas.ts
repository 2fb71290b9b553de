import type { Route } from "next";
import type { Forum, Viewer } from "@/lib/viewer";

export type Area = "secretariat" | "kmp" | "kmk" | "projects" | "guest";

type Item = { key: ItemKey; href: Route; exact?: boolean };
type ItemKey =
  | "now"
  | "municipalities"
  | "meetings"
  | "access"
  | "datasets"
  | "conferences"
  | "measures"
  | "events"
  | "efforts"
  | "activities"
  | "stories"
  | "conversations"
  | "directory"
  | "committees"
  | "statuses"
  | "tour"
  | "marketing"
  | "own"
  | "passport"
  | "newsletter"
  | "becomeGuest"
  | "about";

const forumsOf: Record<Exclude<Area, "guest">, Forum[]> = {
  secretariat: ["secretariat"],
  kmp: ["kmp", "chairmanship"],
  kmk: ["kmk"],
  projects: ["project"],
};

/** The areas that seats open, the first one first; without a seat one is a guest. */
export function areasOf(forums: Forum[]): Area[] {
  const areas = (["secretariat", "kmp", "kmk", "projects"] as const).filter((area) =>
    forumsOf[area].some((forum) => forums.includes(forum)),
  );
  return areas.length > 0 ? areas : ["guest"];
}

/** Where an area begins. */
export const areaPath = (area: Area) => `/${area}` as Route;

/** Where a person belongs after signing in. */
export const homeOf = (forums: Forum[]) => areaPath(areasOf(forums)[0] ?? "guest");

const things = {
  meetings: { key: "meetings", href: "/meetings" as Route },
  datasets: { key: "datasets", href: "/datasets" as Route },
  conferences: { key: "conferences", href: "/conferences" as Route },
  measures: { key: "measures", href: "/measures" as Route },
  events: { key: "events", href: "/events" as Route },
  efforts: { key: "efforts", href: "/efforts" as Route },
  activities: { key: "activities", href: "/activities" as Route },
  stories: { key: "stories", href: "/stories" as Route },
  conversations: { key: "conversations", href: "/conversations" as Route },
  directory: { key: "directory", href: "/directory" as Route },
  committees: { key: "committees", href: "/committees" as Route },
  statuses: { key: "statuses", href: "/statuses" as Route },
  tour: { key: "tour", href: "/tour" as Route },
  marketing: { key: "marketing", href: "/marketing" as Route },
} satisfies Record<string, Item>;

/** The words of the main menu, by who is asking and without what the portal is not used for. */
export const menuOf = (viewer: Viewer | null, off: readonly string[] = []) => without(off, menu(viewer));

const without = (off: readonly string[], items: Item[]) => items.filter(({ key }) => !off.includes(key));

function menu(viewer: Viewer | null): Item[] {
  if (!viewer) return publicMenu;
  const { meetings, datasets, conferences, efforts, activities, stories, conversations, directory, tour } = things;
  const area = areasOf(viewer.forums)[0] ?? "guest";
  const now: Item = { key: area === "guest" ? "passport" : "now", href: areaPath(area), exact: true };
  if (area === "guest") return [now, meetings, efforts, datasets, tour, conferences];
  if (area === "projects") return [now, activities, stories, conversations, efforts, directory];
  if (area === "secretariat") return [now, cases, meetings, access, tour, efforts, datasets];
  const own: Item[] = viewer.municipalityCode
    ? [{ key: "own", href: `/municipalities/${viewer.municipalityCode}` as Route }]
    : [];
  if (area === "kmp") return [now, meetings, stories, ...own, tour, efforts];
  return [now, meetings, stories, conversations, ...own, efforts, directory];
}

/** What stands at the foot: the public pages for a stranger, for others what the menu has no room for. */
export const footOf = (viewer: Viewer | null, off: readonly string[] = []) => without(off, foot(viewer));

function foot(viewer: Viewer | null): Item[] {
  if (!viewer) return [...publicMenu, newsletter, about];
  const inMenu = menu(viewer).map(({ key }) => key);
  const {
    conversations,
    events,
    measures,
    stories,
    activities,
    efforts,
    committees,
    statuses,
    datasets,
    conferences,
    directory,
    tour,
    marketing,
  } = things;
  const guest = viewer.forums.length === 0;
  const seats = viewer.forums.some((forum) => forum !== "project");
  const talks = viewer.forums.some((forum) => forum !== "kmp" && forum !== "chairmanship");
  const all = [
    activities,
    stories,
    efforts,
    statuses,
    committees,
    ...(talks ? [conversations] : []),
    ...(seats ? [tour] : []),
    datasets,
    conferences,
    directory,
    measures,
    events,
    newsletter,
    marketing,
  ];
  return guest ? [directory, newsletter, about] : [...all, about].filter(({ key }) => !inMenu.includes(key));
}

const cases: Item = { key: "municipalities", href: "/secretariat/municipalities" as Route };
const newsletter: Item = { key: "newsletter", href: "/newsletter" as Route };
const access: Item = { key: "access", href: "/secretariat/access" as Route };
const about: Item = { key: "about", href: "/about" as Route };
const publicMenu: Item[] = [
  { key: "municipalities", href: "/municipalities" as Route },
  things.efforts,
  things.stories,
  things.conferences,
  { key: "becomeGuest", href: "/become-guest" as Route },
];
