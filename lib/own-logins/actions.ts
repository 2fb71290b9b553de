"use server";

import { eq, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { as, type Writer } from "@/db";
import { oidcAccounts, oidcProviders } from "@/db/schema";
import { actionOf, formAction, reload, signedAction, the } from "@/lib/action";
import { network, within } from "@/lib/limits";
import { localPath, origin, secure } from "@/lib/origin";
import { leaveFor, sealedFor } from "@/lib/own-login";
import { linkInput, providerInput, removeInput, unlinkInput, wayInput } from "@/lib/own-logins/input";
import { Refused } from "@/lib/refused";
import { seal } from "@/lib/secrets";
import { texts } from "@/lib/sql";
import { requireViewer, write } from "@/lib/viewer";

const away = () => redirect("/sign-in/away" as Route);
const notTooOften = async () => {
  if (!(await as(null, async (tx) => within(tx, { [`login from ${await network()}`]: 30 }))))
    throw new Refused("tooOften");
};

/** Off to the municipality's login. */
export const enterBy = actionOf(
  wayInput,
  async ({ code, to }) => {
    await notTooOften();
    await leaveFor(code, "enter", localPath(to, ""));
  },
  away,
);

/** Shows again who one is, by the municipality's login. */
export const confirmBy = signedAction(
  wayInput,
  async ({ code, to }) => {
    await notTooOften();
    await leaveFor(code, "confirm", localPath(to, "/account"));
  },
  away,
);

/** Off to the municipality's login, to link it with this account. */
export const linkLogin = signedAction(
  linkInput,
  async ({ code }) => {
    await notTooOften();
    await write(await requireViewer(), (tx) => tx.execute(sql`select app.demand_fresh()`));
    await leaveFor(code, "link");
  },
  away,
);

/** The login opens nothing any more; browsers that it signed in are signed out. */
export const unlinkLogin = formAction(
  unlinkInput,
  async (tx, { account }) => {
    await tx.execute(sql`select app.demand_fresh()`);
    the(await tx.delete(oidcAccounts).where(eq(oidcAccounts.id, account)).returning({ id: oidcAccounts.id }));
  },
  reload,
);

/** Keeps a municipality's login. The secret is sealed for its issuer and client: with another one it is typed anew. */
export const saveProvider = formAction(
  providerInput,
  async (tx, { code, secret, ...typed }) => {
    await tx.execute(sql`select app.demand_fresh()`);
    const { issuer, clientId, domains, mailToo } = typed;
    if (secure && !issuer.startsWith("https:")) throw new Refused("issuer");
    if (new URL(issuer).origin === origin) throw new Refused("issuer");
    await demandOwn(tx, code, domains);
    if (secret) {
      const kept = { issuer, clientId, domains, mailToo, sealed: seal(secret, sealedFor(issuer, clientId)) };
      const given = tx.insert(oidcProviders).values({ municipalityCode: code, ...kept });
      const set = given.onConflictDoUpdate({ target: oidcProviders.municipalityCode, set: kept });
      return the(await set.returning({ id: oidcProviders.id }));
    }
    const same = sql`${oidcProviders.municipalityCode} = ${code} and ${oidcProviders.issuer} = ${issuer} and ${oidcProviders.clientId} = ${clientId}`;
    const changed = tx.update(oidcProviders).set({ domains, mailToo }).where(same);
    return the(await changed.returning({ id: oidcProviders.id }), "secretAgain");
  },
  () => {
    revalidatePath("/", "layout");
    redirect("/secretariat/sign-in-providers?done=1" as Route);
  },
);

/** A domain leads to one login. */
async function demandOwn(tx: Writer, code: string, domains: string[]) {
  const [other] = await tx.execute(
    sql`select from oidc_providers where municipality_code <> ${code} and domains && ${texts(domains)}`,
  );
  if (other) throw new Refused("domainTaken");
}

/** The municipality's login opens nothing any more, and all links with it are gone. */
export const removeProvider = formAction(
  removeInput,
  async (tx, { code }) => {
    await tx.execute(sql`select app.demand_fresh()`);
    const gone = tx.delete(oidcProviders).where(eq(oidcProviders.municipalityCode, code));
    the(await gone.returning({ id: oidcProviders.id }));
  },
  () => {
    revalidatePath("/", "layout");
    redirect("/secretariat/sign-in-providers?done=1" as Route);
  },
);
