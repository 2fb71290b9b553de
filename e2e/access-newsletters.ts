import type { Row } from "./access-row";

const arranged = "307 200 403 403 403 403 403 403 403 307";
const everybody = "200 200 200 200 200 200 200 200 200 200";

/** The newsletter: who may subscribe, and who sees the addresses. */
export const newsletterMatrix: Row[] = [
  { route: "/newsletter", expected: everybody },
  { route: "/newsletter/[secret]", path: "/newsletter/none", expected: everybody },
  {
    route: "/newsletter/[secret]/export",
    path: "/newsletter/none/export",
    expected: "404 404 404 404 404 404 404 404 404 404",
  },
  {
    route: "/newsletter/[secret]/unsubscribe",
    path: "/newsletter/none/unsubscribe",
    expected: "303 303 303 303 303 303 303 303 303 303",
  },
  { route: "/api/mail-returns", expected: "405 405 405 405 405 405 405 405 405 405" },
  { route: "/n/[slug]", path: "/n/none", expected: "404 404 404 404 404 404 404 404 404 404" },
  { route: "/newsletter/issues", expected: everybody },
  { route: "/newsletter/issues/feed", expected: everybody },
  { route: "/newsletter/issues/[slug]", path: "/newsletter/issues/{issueSlug}", expected: everybody },
  { route: "/newsletter/issues/[slug]/card", path: "/newsletter/issues/{issueSlug}/card", expected: everybody },
  { route: "/secretariat/newsletters", expected: arranged },
  { route: "/secretariat/newsletters/new", expected: arranged },
  { route: "/secretariat/newsletters/[id]", path: "/secretariat/newsletters/{issue}", expected: arranged },
  {
    route: "/secretariat/newsletters/[id]/preview",
    path: "/secretariat/newsletters/{issue}/preview",
    expected: arranged,
  },
  { route: "/secretariat/newsletters/[id]/body", path: "/secretariat/newsletters/{issue}/body", expected: arranged },
  { route: "/secretariat/subscribers", expected: arranged },
];
