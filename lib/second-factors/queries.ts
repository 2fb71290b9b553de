import "server-only";
import { sql } from "drizzle-orm";
import { unseal } from "@/lib/secrets";
import { list, ownName } from "@/lib/sql";
import { recoveryCodesOf, totpAddress } from "@/lib/totp";
import { read, requireViewer } from "@/lib/viewer";

type Row = {
  fresh: boolean;
  since: string | null;
  codes: number | null;
  secret: Buffer | null;
  passkeys: number;
  demanded: boolean;
  portal: string;
  address: string;
};

/** My second factor, and whether one is demanded of me; while it is being set up also what the app is to be told, and the codes for a lost app. */
export async function mySecondFactor() {
  const { id, forums, unready } = await requireViewer();
  const [row] = await read((tx) =>
    tx.execute<Row>(sql`select app.is_fresh() as fresh, f.since, f.codes, f.secret,
      (select count(*)::int from passkeys where person_id = ${id}) as passkeys, coalesce(app.policy('second_factor') ->> 'secretariat' = 'yes', false) as demanded,
      ${ownName} as portal, coalesce((select address from emails where person_id = ${id}), '') as address
      from (select 1) one left join app.my_factor() f on true`),
  );
  if (!row) return { fresh: false, since: null, codes: 0, passkeys: 0, demanded: false, setup: null };
  const { fresh, since, codes, passkeys, portal, address } = row;
  const demanded = row.demanded && (unready || forums.includes("secretariat"));
  const secret = row.secret && unseal(row.secret, id);
  const setup = secret && {
    secret,
    address: totpAddress(secret, portal, address),
    recovery: recoveryCodesOf(secret),
  };
  return { fresh, since: since && new Date(since), codes: codes ?? 0, passkeys, demanded, setup };
}

export type Holder = {
  id: string;
  name: string;
  title: string;
  municipality: string;
  secretary: boolean;
  since: string | null;
  codes: number;
  locked: boolean;
  passkeys: number;
};

/** The secretariat and all who have an app; `fresh` may take one away. */
export async function factorHolders() {
  const [found] = await read((tx) =>
    tx.execute<{ fresh: boolean; holders: Holder[] }>(sql`select app.is_fresh() as fresh,
      ${list(sql`select id, name, title, municipality, in_secretariat as secretary, since, codes, locked, passkeys from app.factors()`)} as holders`),
  );
  return found ?? { fresh: false, holders: [] };
}

export type SecondFactor = Awaited<ReturnType<typeof mySecondFactor>>;
export type Setup = NonNullable<Exclude<SecondFactor["setup"], "">>;
