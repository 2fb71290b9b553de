import { readFileSync } from "node:fs";

const pages = JSON.parse(readFileSync(process.env.BENCH_PAGES, "utf8"));

export const dynamic = "force-dynamic";

/** The HTML of one of the portal's pages, from constants. */
export default async function Page({ params }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is what our own page answered a moment ago.
  return <div dangerouslySetInnerHTML={{ __html: pages[(await params).page] }} />;
}
