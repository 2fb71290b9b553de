import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import type { Decided } from "@/lib/forecasts/rules";
import { read } from "@/lib/viewer";

const inTown = (moment: ReturnType<typeof sql>) => sql`(${moment} at time zone 'Europe/Copenhagen')::date::text`;

/**
 * Who has said yes or no to the coming agreement, when, and the first day of each thing that may have gone before it: a
 * commitment's own day, the deciding body's, or the day since when the municipality stands so. One query.
 */
export const decidedMunicipalities = cache(() =>
  read((tx) =>
    tx.execute<Decided>(sql`
      select m.code, b.standing = 'committed' as yes, coalesce(
        (select max(c.given_on)::text from commitments c where c.municipality_code = m.code and c.agreement_id = b.agreement_id
          and c.kind = 'commitment' and c.withdrawn_at is null and b.standing = 'committed'),
        (select max(d.decides_on)::text from decision_steps d where d.municipality_code = m.code and d.agreement_id = b.agreement_id
          and d.outcome = (case b.standing when 'committed' then 'yes' else 'no' end)::decision_outcome),
        ${inTown(sql`b.since`)}) as on,
        (select ${inTown(sql`min(g.given_at)`)} from grants g where g.municipality_code = m.code) as access,
        app.visit_done(m.code)::text as visit,
        (select ${inTown(sql`min(s.approved_at)`)} from statuses s where s.municipality_code = m.code) as status,
        (select min(t.agenda_on)::text from status_treatments t where t.municipality_code = m.code and t.outcome is distinct from 'dropped') as item
      from memberships b join municipalities m on m.code = b.municipality_code
      where b.agreement_id = app.next_agreement() and b.standing in ('committed', 'declined') order by m.name`),
  ),
);
