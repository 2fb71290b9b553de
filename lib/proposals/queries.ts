import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import type { Errand } from "@/lib/homes/rules";
import { read } from "@/lib/viewer";

/** Whether the policy lets the viewer invite a municipality, by themselves or with the secretariat's approval. */
export const mayInvite = cache(async () => {
  const [row] = await read((tx) => tx.execute<{ right: string | null }>(sql`select app.may_invite() as right`));
  return row?.right != null;
});

/** What the viewer has sent on its way: invitations with their state, and proposals. The newest first. */
export const ownErrands = cache(async (): Promise<Errand[]> => {
  const rows = await read((tx) =>
    tx.execute<Omit<Errand, "at"> & { at: string }>(sql`
      select v.id, m.code, m.name as municipality, app.invitation_state(v) as state, v.name as person, v.title,
        v.until_on::text as "untilOn", v.returned_why as why, coalesce(v.accepted_at, v.declined_at, v.withdrawn_at,
          case when v.expires_at <= now() then v.expires_at end, v.last_sent_at, v.submitted_at, v.returned_at, v.created_at) as at
      from invitations v join municipalities m on m.code = v.municipality_code
      where v.invited_by = app.viewer_id() and v.kind = 'guest'
      union all
      select i.id, m.code, m.name, 'proposed', '', '', null, i.message, i.arrived_at
      from interests i join municipalities m on m.code = i.municipality_code where i.proposed_by = app.viewer_id()
      order by at desc limit 200`),
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
});
