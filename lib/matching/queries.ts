import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import type { Answer, Fixed } from "@/lib/matching/rules";
import { read } from "@/lib/viewer";

type Newest = {
  id: string;
  askedAt: string;
  choices: Fixed[];
  answer: Answer | null;
  proposedAt: string | null;
  /** The key of a message, by visit. */
  refused: Record<string, string>;
};

type Found = {
  running: boolean;
  /** Visits that lack somebody now. */
  open: number;
  ambassadors: number;
  newest: Newest | null;
  /** Hosts and ambassadors that the answer names, by id. */
  hosts: Record<string, string>;
  people: Record<string, { name: string; home: string }>;
};

/** The newest matching, whether one is under way, and what waits for one. The secretariat's. One query. */
export const newestMatching = cache(async () => {
  const [found] = await read((tx) =>
    tx.execute<Found>(sql`with newest as (select * from matchings order by asked_at desc limit 1)
      select app.matching() as running,
        (select count(*)::int from visits v where v.agreement_id = app.next_agreement() and app.visit_state(v) = 'wished') as open,
        (select count(*)::int from ambassadors where paused_at is null) as ambassadors,
        (select jsonb_build_object('id', id, 'askedAt', asked_at, 'choices', choices, 'answer', answer, 'proposedAt', proposed_at, 'refused', refused) from newest) as newest,
        (select coalesce(jsonb_object_agg(v.id, m.name), '{}') from visits v join municipalities m on m.code = v.municipality_code
          where v.agreement_id = app.next_agreement()) as hosts,
        (select coalesce(jsonb_object_agg(p.id, jsonb_build_object('name', p.name, 'home', m.name)), '{}') from ambassadors a
          join people p on p.id = a.person_id join municipalities m on m.code = p.municipality_code) as people`),
  );
  return found!;
});
