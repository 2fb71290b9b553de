import { sql } from "drizzle-orm";
import { as } from "@/db";
import { send, sender } from "@/lib/mail";
import type { Locale } from "@/lib/messages";
import { hash, hashCode, newCode, newSecret } from "@/lib/secrets";
import { signInMail } from "@/lib/sign-in/mail";

/** Makes link and code and mails them, if anybody has the address. No queue or table ever holds the secrets. */
export async function sendSignInMail(id: string, asked: { address: string; browser: string }) {
  const browser = Buffer.from(asked.browser, "hex");
  const secrets = { token: newSecret(), code: newCode() };
  const hashes = sql`${hash(secrets.token)}, ${hashCode(secrets.code, browser)}`;
  const [known] = await as("worker", (tx) =>
    tx.execute<{ address: string; locale: Locale }>(
      sql`select * from app.sign_in_issue(${asked.address}, ${browser}, ${hashes})`,
    ),
  );
  if (!known) return;
  const { name } = await sender();
  await send({ id: `sign-in-${id}`, to: known.address, ...(await signInMail(name, known.locale, secrets)) });
}
