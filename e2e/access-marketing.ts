import type { Row } from "./access-row";

/** What makes Kulturmetropolen seen: pictures and short links of what is shared, the logo, and what is known of it. */
export const marketingMatrix: Row[] = [
  { route: "/s/[slug]", path: "/s/none", expected: "404 404 404 404 404 404 404 404 404 404" },
  {
    route: "/statuses/[id]/image/[size]",
    path: "/statuses/{status}/image/wide",
    expected: "404 200 404 404 200 404 404 404 404 404",
  },
  {
    route: "/activities/[id]/card",
    path: "/activities/{draft}/card",
    expected: "404 404 404 404 404 404 404 404 404 404",
  },
  {
    route: "/municipalities/[code]/card",
    path: "/municipalities/183/card",
    expected: "200 200 200 200 200 200 200 200 200 200",
  },
  { route: "/stories/[id]/card", path: "/stories/{told}/card", expected: "404 404 404 404 404 404 404 404 404 404" },
  { route: "/activities/senders", expected: "307 200 403 403 200 403 403 403 403 307" },
  { route: "/brand", expected: "200 200 200 200 200 200 200 200 200 200" },
  {
    route: "/brand/[file]",
    path: "/brand/kulturmetropolen-badge-petrol.svg",
    expected: "200 200 200 200 200 200 200 200 200 200",
  },
  { route: "/brand/[file]", path: "/brand/none.svg", expected: "404 404 404 404 404 404 404 404 404 404" },
  { route: "/embed/activities", expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "/marketing", expected: "307 200 200 200 200 403 403 403 403 307" },
];
