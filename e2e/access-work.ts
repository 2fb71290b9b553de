import type { Row } from "./access-row";

/** Measures, the questions they raise, and other people's events. */
export const workMatrix: Row[] = [
  {
    route: "/api/encounters/[id]/photo",
    path: "/api/encounters/{event}/photo",
    expected: "404 200 200 404 404 404 404 404 404 404",
  },
  {
    route: "/api/events/[id]/met",
    path: "/api/events/{event}/met",
    expected: "405 405 405 405 405 405 405 405 405 405",
  },
  { route: "/events", expected: "307 200 200 200 200 404 404 404 404 307" },
  { route: "/events/[id]", path: "/events/{event}", expected: "307 200 200 200 200 404 404 404 404 307" },
  { route: "/events/[id]/crowd", path: "/events/{event}/crowd", expected: "307 200 200 404 404 404 404 404 404 307" },
  { route: "/events/[id]/edit", path: "/events/{event}/edit", expected: "307 200 403 403 403 404 404 404 404 307" },
  { route: "/events/[id]/plan", path: "/events/{event}/plan", expected: "307 200 403 403 403 404 404 404 404 307" },
  { route: "/events/new", expected: "307 200 200 200 200 404 404 404 404 307" },
  { route: "/measures", expected: "307 200 200 200 200 200 200 200 200 307" },
  { route: "/measures/[key]", path: "/measures/A1", expected: "307 200 200 200 200 404 404 404 404 307" },
  { route: "/measures/[key]/edit", path: "/measures/A1/edit", expected: "307 200 403 403 403 403 403 403 403 307" },
  { route: "/measures/docx", expected: "307 200 200 200 200 404 404 404 404 307" },
  { route: "/measures/new", expected: "307 200 403 403 403 403 403 403 403 307" },
  { route: "/measures/pdf", expected: "307 200 200 200 200 404 404 404 404 307" },
  { route: "/secretariat/policies", expected: "307 200 403 403 403 403 403 403 403 307" },
  {
    route: "/secretariat/policies/[key]",
    path: "/secretariat/policies/invitation",
    expected: "307 200 403 403 403 403 403 403 403 307",
  },
];
