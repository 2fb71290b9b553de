import "server-only";
import { sql } from "drizzle-orm";
import { list } from "@/lib/sql";
import { read, readOpenly } from "@/lib/viewer";

/** A login by its municipality; `mailToo`: whoever linked it still gets a code by mail. */
export type Named = { code: string; name: string; mailToo: boolean };

/** The municipality whose login is offered to whoever came with its code. */
export async function offered(code: string) {
  const [found] = await readOpenly((tx) =>
    tx.execute<Named>(sql`select code, name, mail_too as "mailToo" from app.provider(${code})`),
  );
  return found;
}

/** The login by which I may show again who I am. */
export async function linkedLogin() {
  const [found] = await read((tx) =>
    tx.execute<Named>(
      sql`select code, name, mail_too as "mailToo" from app.my_logins() where account is not null order by mail_too limit 1`,
    ),
  );
  return found;
}

export type Provider = {
  code: string;
  name: string;
  issuer: string;
  clientId: string;
  domains: string[];
  mailToo: boolean;
  linked: number;
};

/** The logins that municipalities bring, whose login is missing, and whether the viewer just showed who they are. */
export async function providers() {
  const [found] = await read((tx) =>
    tx.execute<{ fresh: boolean; providers: Provider[]; others: { code: string; name: string }[] }>(sql`
      select app.is_fresh() as fresh,
        ${list(sql`select p.municipality_code as code, m.name, p.issuer, p.client_id as "clientId", p.domains, p.mail_too as "mailToo",
            (select count(*)::int from oidc_accounts a where a.provider_id = p.id) as linked
          from oidc_providers p join municipalities m on m.code = p.municipality_code order by m.name`)} as providers,
        ${list(sql`select code, name from municipalities m
          where not exists (select from oidc_providers p where p.municipality_code = m.code) order by name`)} as others`),
  );
  return found ?? { fresh: false, providers: [], others: [] };
}
