import { createHash, randomBytes } from "node:crypto";
import postgres from "postgres";
import { demo } from "../db/seed/people";

/** The ten who ask. A stranger has no session; a deactivated person has one from before. */
export const identities = [
  "stranger",
  "secretariat",
  "kmp",
  "kmk",
  "projectLeader",
  "guest",
  "otherGuest",
  "expiredGuest",
  "revokedGuest",
  "deactivated",
] as const;
export type Identity = (typeof identities)[number];

/** The owner's connection to the database under test. */
export const owner = () => postgres(process.env.DATABASE_OWNER_URL ?? "", { max: 2, onnotice() {} });

/** A session cookie for each identity, opened in the database as signing in would have. */
export async function cookiesOf(sql: postgres.Sql): Promise<Record<Identity, string>> {
  const opened = identities.map(async (identity): Promise<[Identity, string]> => {
    if (identity === "stranger") return [identity, ""];
    const token = randomBytes(32).toString("base64url");
    await sql`insert into sessions (person_id, token_hash, device)
      select person_id, ${createHash("sha256").update(token).digest()}, 'e2e' from emails where address = ${demo[identity]}`;
    return [identity, `session=${token}`];
  });
  return Object.fromEntries(await Promise.all(opened)) as Record<Identity, string>;
}
