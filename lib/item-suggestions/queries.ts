import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import type { itemKinds } from "@/lib/agenda-items/input";
import { read } from "@/lib/viewer";

export type Suggestion = {
  id: string;
  title: string;
  kind: (typeof itemKinds)[number];
  body: string;
  recommendation: string;
  minutes: number;
  person: string;
  municipality: string | null;
  madeAt: string;
  outcome: "accepted" | "returned" | null;
  answer: string;
};

/** The suggestions for a meeting that the viewer may see: the secretariat all, others their own. The oldest first. */
export const suggestionsFor = cache((meetingId: string) =>
  read((tx) =>
    tx.execute<Suggestion>(sql`select s.id, s.title, s.kind, s.body, s.recommendation, s.minutes, p.name as person, m.name as municipality,
        s.made_at as "madeAt", s.outcome, s.answer
      from item_suggestions s join people p on p.id = s.person_id left join municipalities m on m.code = p.municipality_code
      where s.meeting_id = ${meetingId} order by s.made_at`),
  ),
);
