import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import type { FeeGround, Line } from "@/lib/accounts/rules";
import { list } from "@/lib/sql";
import { readOpenly } from "@/lib/viewer";

type Sums = {
  lines: (Line & { code: string })[];
  fees: (FeeGround & { code: string })[];
  months: { month: string; activities: number }[];
};

/**
 * What every member gives and gets in a period, from the kept sums: as much of it as the viewer may see. And one
 * municipality's activities month by month. One query.
 */
export const accountSumsOf = cache(async (code: string, from: string, until: string): Promise<Sums> => {
  const inPeriod = sql`month between ${from} and ${until}`;
  const [found] = await readOpenly((tx) =>
    tx.execute<Sums>(sql`select
      ${list(sql`select municipality_code as code, kind, sum(entries) as entries, sum(quantity) as quantity, sum(estimated) as estimated,
        sum(amount_ore) as "amountOre" from account_sums where ${inPeriod} group by 1, 2`)} as lines,
      ${list(sql`select m.municipality_code as code, a.starts_on as "startsOn", a.ends_on as "endsOn", a.rate_ore as "rateOre",
        (select p.inhabitants from populations p where p.municipality_code = m.municipality_code
          order by abs(p.counted_on - coalesce(a.population_date, a.starts_on)) limit 1) as inhabitants
        from memberships m join agreements a on a.id = m.agreement_id where m.standing = 'member'
          and a.starts_on <= (${until}::date + interval '1 month') and a.ends_on >= ${from}::date`)} as fees,
      ${list(sql`select month, sum(entries) as activities from account_sums where municipality_code = ${code} and kind = 'activity'
        and ${inPeriod} group by 1 order by 1`)} as months`),
  );
  return found!;
});
