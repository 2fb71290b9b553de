import "server-only";
import { desc, sql } from "drizzle-orm";
import { cache } from "react";
import { consentTexts } from "@/db/schema";
import { linkSecret } from "@/lib/invitees/input";
import type { Locale } from "@/lib/messages";
import { hash } from "@/lib/secrets";
import { containing, list, onPage } from "@/lib/sql";
import { read, readOpenly } from "@/lib/viewer";

/** A subscription as the holder of its link sees it. */
export type Subscription = {
  address: string;
  locale: Locale;
  /** At most one issue a month. */
  monthly: boolean;
  state: "unproved" | "active" | "again" | "ended";
  lists: string[];
  /** The lists that are no municipality's and may be chosen. */
  allowed: string[];
  /** What one agrees to now. */
  text: Record<Locale, string> | null;
};

const behind = async <Found>(secret: string, what: "subscription_behind" | "subscription_export") => {
  if (!linkSecret.safeParse(secret).success) return null;
  const ask = sql.raw(`app.${what}`);
  const [row] = await readOpenly((tx) =>
    tx.execute<{ found: Found | null }>(sql`select ${ask}(${hash(secret)}) as found`),
  );
  return row?.found ?? null;
};

/** Null for a link that leads nowhere (any more). */
export const subscriptionBehind = cache((secret: string) => behind<Subscription>(secret, "subscription_behind"));

/** Everything that is kept about the link's address. */
export const exportBehind = (secret: string) => behind<Record<string, unknown>>(secret, "subscription_export");

/** What one agrees to, the newest version first. */
export const consentVersions = cache(() =>
  readOpenly((tx) =>
    tx
      .select({
        number: consentTexts.number,
        words: consentTexts.words,
        wordsEn: consentTexts.wordsEn,
        asksAgain: consentTexts.asksAgain,
        createdAt: consentTexts.createdAt,
      })
      .from(consentTexts)
      .orderBy(desc(consentTexts.number))
      .limit(20),
  ),
);

export const subscriberStates = ["active", "again", "unproved", "ended", "gone", "returned", "complaint"] as const;
export type SubscriberState = (typeof subscriberStates)[number];

export type ListedSubscriber = {
  id: string;
  address: string;
  lists: string[];
  state: SubscriberState;
  createdAt: string;
  stoppedWhy: string;
};

const floor = sql`(select coalesce(max(number), 0) from consent_texts where asks_again)`;
const stated = sql`select s.id, s.address, s.created_at as "createdAt", s.stopped_why as "stoppedWhy",
  case when s.stopped_at is not null then s.stopped_for
    when c.agreed >= ${floor} then 'active' when c.agreed is not null then 'again' when c.waits then 'unproved' else 'ended' end as state
  from subscribers s left join lateral (select max(t.number) filter (where c.proved_at is not null) as agreed, bool_or(c.proved_at is null) as waits
    from consents c join consent_texts t on t.id = c.text_id where c.subscriber_id = s.id and c.withdrawn_at is null) c on true`;

export const subscriberPageSize = 50;

/** Subscribers whose address holds some words, a page of them, with how many there are; and how many read each list, and stand how. */
export async function subscriberTable(search: string, page: number) {
  const wanted = containing(search.toLowerCase());
  const [row] = await read((tx) =>
    tx.execute<{
      rows: ListedSubscriber[];
      total: number;
      states: { state: SubscriberState; count: number }[];
      lists: { list: string; count: number }[];
    }>(sql`with stated as materialized (${stated}), found as (select * from stated where ${search === "" ? sql`true` : sql`address like ${wanted}`})
      select ${list(sql`select f.*, array(select coalesce(m.name, l.list) from subscriptions l left join municipalities m on m.code = l.list
          where l.subscriber_id = f.id order by m.name nulls first, l.list) as lists
        from (select * from found order by "createdAt" desc, id ${onPage(page, subscriberPageSize)}) f`)} as rows,
        (select count(*)::int from found) as total,
        ${list(sql`select state, count(*)::int as count from stated group by state`)} as states,
        ${list(sql`select coalesce(m.name, l.list) as list, count(*)::int as count from subscriptions l join stated s on s.id = l.subscriber_id and s.state = 'active'
          left join municipalities m on m.code = l.list group by m.name, l.list order by m.name nulls first, l.list`)} as lists`),
  );
  return row ?? { rows: [], total: 0, states: [], lists: [] };
}
