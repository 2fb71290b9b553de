import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import { policyValues } from "@/lib/policies/input";
import { readSimulation } from "@/lib/prices/input";
import { type PriceRule, payers, replay, type Seat } from "@/lib/prices/rules";
import { read } from "@/lib/viewer";

type Taken = Seat & { conference: string; heldOn: string; municipality: string | null };
type Row = Omit<Taken, "signedUpAt"> & { signedUpAt: string };

/** What is replayed where nothing else is asked: the agreement that runs, until today, under the rule in force. */
const usual = cache(() =>
  read(async (tx) => {
    const [found] = await tx.execute<{ from: string; until: string; rule: unknown }>(sql`
      select coalesce((select starts_on from agreements where id = app.running_agreement()), app.today() - 365)::text as "from",
        app.today()::text as until, app.policy('payment') as rule`);
    return { ...found!, rule: policyValues.payment.safeParse(found!.rule).data };
  }),
);

/** Seats at conferences until a day, and before it as far as their agreement goes: earlier ones decide whose turn is free. */
const seatsUntil = cache((from: string, until: string) =>
  read(async (tx) => {
    const rows = await tx.execute<Row>(sql`
      select s.id, s.signed_up_at as "signedUpAt", c.id as "conferenceId", c.title as conference, held.on_day::text as "heldOn", m.name as municipality,
        s.municipality_code as "municipalityCode", app.agreement_on(asked.on_day) as "agreementId", app.member_on(asked.on_day, s.municipality_code, s.person_id) as member,
        jsonb_build_object('guestOre', c.guest_price_ore, 'memberOre', c.member_price_ore) as own, s.price_ore as "promisedOre"
      from sign_ups s join conferences c on c.id = s.conference_id left join municipalities m on m.code = s.municipality_code,
        lateral (select (s.signed_up_at at time zone 'Europe/Copenhagen')::date as on_day) asked,
        lateral (select (c.starts_at at time zone 'Europe/Copenhagen')::date as on_day) held
      where s.confirmed_at is not null and s.cancelled_at is null and c.cancelled_at is null and held.on_day <= ${until}::date
        and asked.on_day >= coalesce((select a.starts_on from agreements a where a.id = app.agreement_on(${from}::date)), ${from}::date) - 366`);
    return rows.map((row) => ({ ...row, signedUpAt: new Date(row.signedUpAt) }));
  }),
);

/** The seats of a period under a rule, with what each municipality would have paid. Two queries. */
export async function simulate(asked: Record<string, string | string[] | undefined>) {
  const [now, { wrong, ...wanted }] = [await usual(), readSimulation(asked)];
  const rule: PriceRule = wanted.rule ?? now.rule ?? policyValues.payment.parse({ guests: "free" });
  const [from, until] = [wanted.from ?? now.from, wanted.until ?? now.until];
  const seats = replay<Taken>(await seatsUntil(from, until), rule).filter(({ heldOn }) => heldOn >= from);
  const names = new Map(seats.map(({ municipalityCode, municipality }) => [municipalityCode, municipality]));
  const rows = payers(seats).map((row) => ({ ...row, municipality: names.get(row.municipalityCode) ?? null }));
  return { from, until, rule, wrong, seats, rows };
}

export type Simulation = Awaited<ReturnType<typeof simulate>>;
