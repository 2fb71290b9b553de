import "server-only";
import { desc, eq, isNotNull, sql } from "drizzle-orm";
import { cache } from "react";
import { mails, municipalities } from "@/db/schema";
import { read } from "@/lib/viewer";

export type EventKind =
  | "interest"
  | "proposed"
  | "invited"
  | "accepted"
  | "declined"
  | "withdrawn"
  | "request"
  | "revoked"
  | "committed"
  | "no";

/** The newest that happened with a municipality. One query. */
export const newestEvents = cache(async () => {
  const rows = await read((tx) =>
    tx.execute<{ kind: EventKind; code: string; municipality: string; who: string; at: string }>(sql`
      select kind, m.code, m.name as municipality, coalesce(who, '') as who, to_json(at) as at from (
        select case when proposed_by is null then 'interest' else 'proposed' end as kind, municipality_code, name as who, arrived_at as at
        from interests where held_at is null
        union all
        select e.kind, v.municipality_code, v.name, e.at from invitations v, lateral (values ('invited', v.sent_at),
          ('accepted', v.accepted_at), ('declined', v.declined_at), ('withdrawn', v.withdrawn_at)) as e (kind, at)
        union all
        select 'request', r.municipality_code, p.name, r.asked_at from access_requests r join people p on p.id = r.person_id
        union all
        select distinct 'revoked', g.municipality_code, p.name, g.revoked_at from grants g left join people p on p.id = g.revoked_by
        union all
        select case standing when 'committed' then 'committed' else 'no' end, municipality_code, null, since from memberships
        where agreement_id = app.next_agreement() and standing in ('committed', 'declined')
      ) as happened join municipalities m on m.code = municipality_code
      where happened.at <= now() order by happened.at desc limit 8`),
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
});

/** Mails that the server refused until the worker gave up, with the server's own words. One query. */
export const failedMails = cache(() =>
  read((tx) =>
    tx
      .select({
        id: mails.id,
        kind: mails.kind,
        address: mails.address,
        code: mails.municipalityCode,
        municipality: municipalities.name,
        attempts: mails.attempts,
        failedAt: mails.failedAt,
        error: mails.error,
      })
      .from(mails)
      .leftJoin(municipalities, eq(municipalities.code, mails.municipalityCode))
      .where(isNotNull(mails.failedAt))
      .orderBy(desc(mails.failedAt)),
  ),
);

export type FailedMail = Awaited<ReturnType<typeof failedMails>>[number];
