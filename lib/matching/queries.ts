import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import type { Answer, Fixed } from "@/lib/matching/rules";
import { read } from "@/lib/viewer";

export type Newest = {
  id: string;
  askedAt: string;
  choices: Fixed[];
  answer: Answer | null;
  proposedAt: string | null;
  /** The key of a message, by visit. */
  refused: Record<string, string>;
  /** Hosts by visit, and ambassadors by person. */
  hosts: Record<string, string>;
  codes: Record<string, string>;
  people: Record<string, { name: string; home: string }>;
};

type Found = {
  running: boolean;
  /** Visits that lack somebody now. */
  open: number;
  ambassadors: number;
  newest: Newest | null;
};

/** The newest matching, whether one is under way, and what waits for one. The secretariat's. One query. */
export const newestMatching = cache(async () => {
  const [found] = await read((tx) =>
    tx.execute<Found>(sql`with newest as (select * from matchings order by asked_at desc limit 1)
      select app.matching() as running,
        (select count(*)::int from visits v where v.agreement_id = app.next_agreement() and app.visit_state(v) = 'wished') as open,
        (select count(*)::int from ambassadors where paused_at is null) as ambassadors,
        (select jsonb_build_object('id', n.id, 'askedAt', n.asked_at, 'choices', n.choices, 'answer', n.answer, 'proposedAt', n.proposed_at, 'refused', n.refused,
            'hosts', h.names, 'codes', h.codes, 'people', p.people)
          from newest n cross join (select coalesce(jsonb_object_agg(v.id, m.name), '{}') as names, coalesce(jsonb_object_agg(v.id, m.code), '{}') as codes
              from visits v join municipalities m on m.code = v.municipality_code where v.agreement_id = app.next_agreement()) h
            cross join (select coalesce(jsonb_object_agg(p.id, jsonb_build_object('name', p.name, 'home', m.name)), '{}') as people
              from ambassadors a join people p on p.id = a.person_id join municipalities m on m.code = p.municipality_code) p) as newest`),
  );
  return found!;
});
