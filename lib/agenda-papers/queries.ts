import "server-only";
import { sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import { uuid } from "@/lib/input";
import { ownName } from "@/lib/sql";
import { read } from "@/lib/viewer";

export type AgendaGround = {
  id: string;
  portal: string;
  municipality: string;
  code: string;
  quote: string;
  body: string;
  approvedAt: string;
  fromOn: string;
  untilOn: string;
  committee: string;
  headings: string[];
  recommender: string;
  rateOre: number | null;
  inhabitants: number | null;
  /** Of the running agreement so far, from `agreementFrom` on; nothing while none runs. */
  agreementFrom: string | null;
  account: { activities: number; participants: number; ore: number };
  activities: { id: string; title: string; on: string; project: string; participants: number | null }[];
};

type Figures = Pick<AgendaGround, "rateOre" | "inhabitants" | "agreementFrom" | "account" | "activities">;
type Ground = Omit<AgendaGround, keyof Figures> & { figures: Figures };

/** What an agenda item is made of: an approved status, the committee's own form, and the figures of the day it was approved. */
export const agendaGround = cache(async (id: string): Promise<AgendaGround> => {
  if (!uuid.safeParse(id).success) notFound();
  const [found] = await read((tx) =>
    tx.execute<Ground>(sql`select s.id, ${ownName} as portal, m.name as municipality, m.code, s.quote, s.body, s.approved_at as "approvedAt", s.from_on as "fromOn",
      s.until_on as "untilOn", coalesce(c.name, '') as committee, coalesce(to_jsonb(c.headings), '[]') as headings,
      coalesce(c.recommender, '') as recommender, coalesce(s.figures, app.status_figures(m.code, s.from_on, s.until_on)) as figures
      from statuses s join municipalities m on m.code = s.municipality_code
        left join committees c on c.municipality_code = m.code and c.body = 'committee'
      where s.id = ${id} and s.approved_at is not null and s.withdrawn_at is null
        and (app.is_secretariat() or app.represented() = m.code)`),
  );
  if (!found) notFound();
  const { figures, ...words } = found;
  return { ...words, ...figures };
});
