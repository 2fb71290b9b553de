import { sql } from "drizzle-orm";
import { as } from "@/db";
import { origin } from "@/lib/origin";
import { tryLink } from "@/lib/outgoing";
import { texts } from "@/lib/sql";

/** Where a counting link leads; nothing where there is no such link. */
export async function followIssueLink(slug: string, counted: boolean): Promise<string | null> {
  const [row] = await as(null, (tx) =>
    tx.execute<{ found: string | null }>(sql`select app.follow_issue_link(${slug}, ${counted}) as found`),
  );
  return row?.found ?? null;
}

/** What stands in an issue's mails in place of its links: nothing unless clicks are counted. */
export async function shortLinks(issue: string, urls: string[]): Promise<Record<string, string>> {
  if (urls.length === 0) return {};
  const [row] = await as("worker", (tx) =>
    tx.execute<{ slugs: Record<string, string> }>(sql`select app.short_links(${issue}, ${texts(urls)}) as slugs`),
  );
  return Object.fromEntries(Object.entries(row?.slugs ?? {}).map(([url, slug]) => [url, `${origin}/n/${slug}`]));
}

/** Tries the links of an issue, five at a time, as a stranger would follow them, and keeps what came of it. */
export async function tryLinks(issue: string, urls: string[]) {
  const waiting = [...urls];
  const checks: { url: string; problem: string | null }[] = [];
  const work = async () => {
    for (let url = waiting.shift(); url; url = waiting.shift())
      checks.push({ url, problem: (await tryLink(url)) ?? null });
  };
  await Promise.all(Array.from({ length: 5 }, work));
  await as("worker", (tx) => tx.execute(sql`select app.keep_link_checks(${issue}, ${JSON.stringify(checks)}::jsonb)`));
}
