import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { calculations, municipalities, people } from "@/db/schema";
import { accountSumsOf } from "@/lib/accounts/queries";
import { accountIn, periodOf } from "@/lib/accounts/rules";
import type { Asked } from "@/lib/calculations/input";
import { type Assumptions, type Figures, joining, leaving, likeOf, type ProjectShare } from "@/lib/calculations/rules";
import { today } from "@/lib/dates";
import { uuid } from "@/lib/input";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { mostSimilar } from "@/lib/municipalities/rules";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

type Ground = {
  name: string;
  member: boolean;
  /** The agreement that the sum is about: for a member the running one, for others the coming one if its rate is known. */
  agreement: string | null;
  startsOn: string | null;
  rateOre: number | null;
  inhabitants: number | null;
  countedOn: string | null;
  projects: ProjectShare[];
};

const sumOf = (...kinds: string[]) =>
  sql.raw(
    `coalesce(sum(amount_ore) filter (where s.kind in (${kinds.map((kind) => `'${kind}'`).join(", ")})), 0)::bigint`,
  );

async function groundOf(code: string, from: string, until: string) {
  const [found] = await read((tx) =>
    tx.execute<Ground>(sql`select m.name, x.member, a.name as agreement, a.starts_on as "startsOn", a.rate_ore as "rateOre",
      p.inhabitants, p.counted_on as "countedOn",
      ${list(sql`select s.project_id as id, coalesce(j.title, '') as title,
        coalesce(sum(s.entries) filter (where s.kind = 'activity'), 0)::int as activities,
        coalesce(sum(s.quantity) filter (where s.kind = 'activity'), 0)::int as participants,
        ${sumOf("activity", "courses", "visits")} as "valueOre", ${sumOf("state_grant", "foundation_grant")} as "grantsOre",
        ${sumOf("co_financing", "hours", "rooms", "hosting")} as "givenOre"
        from account_sums s left join projects j on j.id = s.project_id
        where s.municipality_code = ${code} and s.month between ${from} and ${until}
        group by s.project_id, j.title order by j.title nulls last`)} as projects
      from municipalities m cross join lateral (select app.is_member_municipality(m.code) as member) x
        left join lateral (select * from agreements where id = app.running_agreement() or not x.member and id = app.next_agreement() and rate_ore is not null
          order by starts_on desc limit 1) a on true
        left join lateral (select inhabitants, counted_on from populations where municipality_code = m.code
          order by abs(counted_on - coalesce(a.population_date, a.starts_on, app.today())), counted_on desc limit 1) p on true
      where m.code = ${code}`),
  );
  return found ?? notFound();
}

/** What leaving would lose, or what joining would cost and bring, by what is known today and what is asked for otherwise. */
export async function calculate(code: string, asked: Asked) {
  const day = today(new Date());
  const months = periodOf("months", day, undefined);
  const first = await groundOf(code, months.from, months.until);
  const period = asked.period === "agreement" ? periodOf("agreement", day, first.startsOn ?? undefined) : months;
  const ground = asked.period === "agreement" ? await groundOf(code, period.from, period.until) : first;
  const common = {
    period,
    rateOre: asked.rate ?? ground.rateOre,
    inhabitants: asked.inhabitants ?? ground.inhabitants,
  };
  if (ground.member) {
    const assumptions = { kind: "leave" as const, ...common, keeps: asked.keeps };
    return { ground, assumptions, figures: leaving(ground.projects, assumptions) };
  }
  const [all, sums] = [await allMunicipalities(), await accountSumsOf(code, period.from, period.until)];
  const own = all.find((one) => one.code === code) ?? notFound();
  const likes = mostSimilar(
    own,
    all.filter(({ member }) => member),
    3,
  ).map(({ municipality, points }) => likeOf(municipality, points, accountIn(sums, municipality.code, period), period));
  const assumptions = { kind: "join" as const, ...common, sharePercent: asked.share ?? 100 };
  return { ground, assumptions, figures: joining(likes, assumptions) };
}

export type Calculated = Awaited<ReturnType<typeof calculate>>;

const columns = {
  id: calculations.id,
  code: calculations.municipalityCode,
  name: municipalities.name,
  madeBy: people.name,
  madeAt: calculations.madeAt,
  assumptions: sql<Assumptions>`${calculations.assumptions}`,
  figures: sql<Figures>`${calculations.figures}`,
  example: calculations.example,
};

/** A frozen sum, or not found where the viewer may not see it. Who made it, a guest may not know. */
export async function findCalculation(id: string) {
  if (!uuid.safeParse(id).success) notFound();
  const [found] = await read((tx) =>
    tx
      .select(columns)
      .from(calculations)
      .innerJoin(municipalities, eq(municipalities.code, calculations.municipalityCode))
      .leftJoin(people, eq(people.id, calculations.madeBy))
      .where(eq(calculations.id, id)),
  );
  return found ?? notFound();
}

/** The frozen sums of a municipality, the newest first. */
export const calculationsOf = (code: string) =>
  read((tx) =>
    tx
      .select({ id: calculations.id, madeAt: calculations.madeAt, madeBy: people.name, example: calculations.example })
      .from(calculations)
      .leftJoin(people, eq(people.id, calculations.madeBy))
      .where(eq(calculations.municipalityCode, code))
      .orderBy(desc(calculations.madeAt))
      .limit(20),
  );
