import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import { read } from "@/lib/viewer";

/** The people that the secretariat knows in each municipality: those with an account, those invited, those who wrote to us. */
export const knownPeople = cache(() =>
  read((tx) =>
    tx.execute<{
      code: string;
      people: string[];
    }>(sql`select code, jsonb_agg(distinct person order by person) as people from (
      select municipality_code as code, concat_ws(', ', name, nullif(lower(title), '')) as person from people where deactivated_at is null
      union all select municipality_code, concat_ws(', ', name, nullif(lower(title), '')) from invitations where withdrawn_at is null
      union all select municipality_code, concat_ws(', ', name, nullif(lower(title), '')) from interests where held_at is null and proposed_by is null
    ) known where code is not null group by code`),
  ),
);
