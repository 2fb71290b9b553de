import "server-only";
import { sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { Payer } from "@/lib/agreements/rules";
import { uuid } from "@/lib/input";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

type Row = {
  id: string;
  name: string;
  startsOn: string;
  endsOn: string;
  rateOre: number | null;
  hourOre: number | null;
  populationDate: string | null;
  source: string;
  example: boolean;
  running: boolean;
  members: number;
  today: string;
};

const columns = sql`a.id, a.name, a.starts_on::text as "startsOn", a.ends_on::text as "endsOn", a.rate_ore as "rateOre", a.hour_ore as "hourOre",
  a.population_date::text as "populationDate", a.source, a.example, a.id is not distinct from app.running_agreement() as running, app.today()::text as today,
  (select count(*)::int from memberships b where b.agreement_id = a.id and b.standing in ('member', 'committed')) as members`;

/** Every agreement, the newest first, with how many are known to be in it. One query. */
export const allAgreements = cache(() =>
  read((tx) => tx.execute<Row>(sql`select ${columns} from agreements a order by a.starts_on desc`)),
);
export type Agreement = Awaited<ReturnType<typeof allAgreements>>[number];

/** One agreement as the secretariat keeps it: who pays by it, what was once worked out by its rate, and whether anything belongs to it. */
export const findAgreement = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) notFound();
  const [found] = await read((tx) =>
    tx.execute<
      Row & { payers: Payer[]; calculations: number; used: boolean }
    >(sql`select ${columns}, app.agreement_used(a.id) as used,
      (select count(*)::int from calculations c where c.assumptions ->> 'rateOre' = a.rate_ore::text
        and (c.made_at at time zone 'Europe/Copenhagen')::date between a.starts_on and a.ends_on) as calculations,
      ${list(sql`select m.code, m.name, coalesce((select jsonb_object_agg(p.counted_on, p.inhabitants) from populations p where p.municipality_code = m.code), '{}') as counts
        from memberships b join municipalities m on m.code = b.municipality_code
        where b.agreement_id = a.id and b.standing in ('member', 'committed') order by m.name`)} as payers
      from agreements a where a.id = ${id}`),
  );
  return found ?? notFound();
});
export type AgreementFile = Awaited<ReturnType<typeof findAgreement>>;
