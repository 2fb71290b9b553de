import type { Row } from "./access-row";

const paths = [
  "/",
  "/accounts/entries",
  "/accounts/entries/export",
  "/activities",
  "/activities/export",
  "/api/health",
  "/about",
  "/become-guest",
  "/become-guest/thanks",
  "/card",
  "/conferences",
  "/demo/mailbox",
  "/efforts",
  "/icon.svg",
  "/municipalities",
  "/municipalities/export",
  "/privacy",
  "/manifest.webmanifest",
  "/robots.txt",
  "/sign-in",
  "/sign-in/away",
  "/sign-in/code",
  "/sign-in/link",
  "/sign-in/second",
  "/sitemap.xml",
  "/statuses",
  "/stories",
  "/stories/feed",
  "/was",
];

/** What everybody may open, whoever they are. */
export const publicMatrix = paths.map((route): Row => ({ route, expected: "200 200 200 200 200 200 200 200 200 200" }));
