import type { Row } from "./access-row";

/** Visits and who makes them. The planted one is to the guest's municipality, by the politician. */
export const tourMatrix: Row[] = [
  { route: "/tour", expected: "307 200 200 200 403 200 200 200 200 307" },
  { route: "/tour/[id]", path: "/tour/{visit}", expected: "307 200 200 404 404 200 404 404 404 307" },
  { route: "/tour/[id]", path: "/tour/{otherVisit}", expected: "307 200 404 404 404 404 404 404 404 307" },
  {
    route: "/tour/[id]/calendar",
    path: "/tour/{visit}/calendar",
    expected: "307 200 200 404 404 200 404 404 404 307",
  },
  { route: "/tour/[id]/edit", path: "/tour/{visit}/edit", expected: "307 200 403 403 403 403 403 403 403 307" },
  { route: "/tour/[id]/pack", path: "/tour/{visit}/pack", expected: "307 200 200 404 404 404 404 404 404 307" },
  { route: "/tour/ambassador", expected: "307 403 200 403 403 403 403 403 403 307" },
  {
    route: "/tour/ambassadors/[id]",
    path: "/tour/ambassadors/{politician}",
    expected: "307 200 403 403 403 403 403 403 403 307",
  },
  { route: "/tour/matching", expected: "307 200 403 403 403 403 403 403 403 307" },
  { route: "/tour/new", expected: "307 200 200 200 403 200 200 200 200 307" },
];
