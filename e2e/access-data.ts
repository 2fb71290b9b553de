import type { Row } from "./access-row";

/** Shared data: its pages, files, uploads and exports. */
export const dataMatrix: Row[] = [
  { route: "/api/files/[id]", path: "/api/files/{dataFile}", expected: "404 410 410 410 410 410 404 404 404 404" },
  {
    route: "/api/files/[id]",
    path: "/api/files/{answerFile}?inline",
    expected: "404 410 404 404 404 410 404 404 404 404",
  },
  {
    route: "/api/uploads/data-requests/[id]",
    path: "/api/uploads/data-requests/{dataRequest}",
    expected: "405 405 405 405 405 405 405 405 405 405",
  },
  {
    route: "/api/uploads/datasets/[id]",
    path: "/api/uploads/datasets/{dataset}",
    expected: "405 405 405 405 405 405 405 405 405 405",
  },
  { route: "/datasets", expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "/datasets/[id]", path: "/datasets/{dataset}", expected: "404 200 200 200 200 200 404 404 404 404" },
  {
    route: "/datasets/[id]",
    path: "/datasets/{ownDataset}",
    expected: "404 200 404 404 404 404 404 404 404 404",
  },
  {
    route: "/datasets/[id]/edit",
    path: "/datasets/{dataset}/edit",
    expected: "307 200 403 403 403 403 403 403 403 307",
  },
  {
    route: "/datasets/[id]/export",
    path: "/datasets/{dataset}/export",
    expected: "404 200 200 200 200 200 404 404 404 404",
  },
  { route: "/datasets/compare", expected: "200 200 200 200 200 200 200 200 200 200" },
  {
    route: "/datasets/compare",
    path: "/datasets/compare?i={indicator}&m=240",
    expected: "200 200 200 200 200 200 200 200 200 200",
  },
  {
    route: "/datasets/compare/export",
    path: "/datasets/compare/export?i={indicator}&m=240",
    expected: "200 200 200 200 200 200 200 200 200 200",
  },
  {
    route: "/datasets/compare/export",
    path: "/datasets/compare/export?i={indicator}&m=240&format=svg",
    expected: "200 200 200 200 200 200 200 200 200 200",
  },
  { route: "/datasets/new", expected: "307 200 200 200 403 403 403 403 403 307" },
  { route: "/datasets/openings", expected: "307 200 200 200 200 200 200 200 200 307" },
  { route: "/datasets/requests", expected: "307 200 200 200 200 200 200 200 200 307" },
  {
    route: "/datasets/requests/[id]",
    path: "/datasets/requests/{dataRequest}",
    expected: "307 200 404 404 404 200 404 404 404 307",
  },
  { route: "/datasets/requests/new", expected: "307 200 403 403 403 403 403 403 403 307" },
  {
    route: "/datasets/tables/[id]",
    path: "/datasets/tables/{dataFile}",
    expected: "404 200 200 200 200 200 404 404 404 404",
  },
  {
    route: "/datasets/tables/[id]",
    path: "/datasets/tables/{answerFile}",
    expected: "404 200 404 404 404 200 404 404 404 404",
  },
];
