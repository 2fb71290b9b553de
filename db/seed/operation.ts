import { sql } from "drizzle-orm";
import { retentionRuns } from "../schema";
import type { Calendar } from "./calendar";
import { keyOf, type Writer } from "./writer";

const nightly = { sessions: 4, sign_ins: 17, limits: 23, demo_mails: 9, networks: 31 };

/** The log's entries of what the seed gives no day stand on working days of the last two months, after what it tells of the same row. */
const spread = sql`
  update audit_entries a set at = greatest(x.day - make_interval(days => case extract(isodow from x.day) when 6 then 1 when 7 then 2 else 0 end) + interval '9 hours' + x.nth * interval '7 seconds',
    (select max(b.at) + interval '1 minute' from audit_entries b where b.subject = a.subject and b.at < now()))
  from (select id, row_number() over (order by at, id) as nth,
      (app.today() - 3 - abs(hashtext(split_part(action, '.', 1) || coalesce(municipality_code, '') || coalesce(person_id::text, ''))) % 60)::timestamptz as day
    from audit_entries where at >= now()) x where a.id = x.id`;

/** What the nights took away, where the last month's changes came from, and a job that was given up and may be tried again. */
export async function writeOperation(tx: Writer, { ago }: Calendar) {
  const nights = [1, 2, 3].flatMap((night) =>
    Object.entries(nightly).map(([rule, rows]) => ({ rule, rows: rows + 5 - night, at: ago(night, "02.20") })),
  );
  await tx.insert(retentionRuns).values(nights);
  await tx.execute(spread);
  // Addresses that RFC 5737 keeps for examples.
  await tx.execute(sql`update audit_entries set network = '192.0.2.' || 10 + abs(hashtext(person_id::text)) % 200
    where person_id is not null and at > now() - interval '30 days'`);
  const payload = JSON.stringify({ id: keyOf("newsletter", "sent"), urls: [] });
  await tx.execute(sql`select app.enqueue('newsletter', ${payload}::jsonb)`);
  await tx.execute(sql`update pgboss.job set state = 'failed', retry_count = retry_limit, created_on = ${ago(1, "14.02").toISOString()},
      started_on = ${ago(1, "14.33").toISOString()}, completed_on = ${ago(1, "14.33").toISOString()}, output = '{"message": "The links could not be tried: the network was away"}'
    where name = 'newsletter' and data = ${payload}::jsonb and state = 'created'`);
}
