import "server-only";
import { eq, type SQL, sql } from "drizzle-orm";
import { cookies, headers } from "next/headers";
import NextAuth, { AuthError, CredentialsSignin } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { as, readAs } from "@/db";
import { sessions } from "@/db/schema";
import { deviceOf } from "@/lib/device";
import { type Cookie, cookie, secure } from "@/lib/origin";
import { hash, hashCode, newSecret } from "@/lib/secrets";
import { currentPerson, type Person, sessionCookie, sessionHash } from "@/lib/session";
import { demoInput, proofInput } from "@/lib/sign-in/input";

/** Names the browser that asked for the mail; without it neither link nor code does anything. */
export const browserCookie = cookie("sign-in");
/** Where the person was going before signing in. */
export const returnCookie = cookie("return-to");

const minutes = 60;
const days = 24 * 60 * minutes;

declare module "next-auth" {
  interface User {
    sessionToken?: string;
  }
}

/** Opens a session with a new token, of which the database gets the hash; nobody when it refuses the proof. */
export async function open(proof: (session: SQL) => SQL) {
  const sessionToken = newSecret();
  const session = sql`${hash(sessionToken)}, ${await sessionHash()}, ${deviceOf((await headers()).get("user-agent"))}`;
  const [row] = await as(null, (tx) => tx.execute<{ id: string | null }>(sql`select ${proof(session)} as id`));
  return row?.id ? { id: row.id, sessionToken } : null;
}

/** The link's token or the typed code, handed in by the browser that asked. */
const mail = Credentials({
  id: "mail",
  async authorize(given) {
    const browser = (await cookies()).get(browserCookie.name)?.value;
    const proof = proofInput.safeParse(given);
    if (!browser || !proof.success) return null;
    const asked = hash(browser);
    const { token, code } = proof.data;
    const hashes = sql`${token ? hash(token) : null}, ${code ? hashCode(code, asked) : null}`;
    return open((session) => sql`app.sign_in_consume(${asked}, ${hashes}, ${session})`);
  },
});

/** A button of the demo. The database opens no such session outside the demo. */
const demo = Credentials({
  id: "demo",
  async authorize(given) {
    const { data } = demoInput.safeParse(given);
    return data ? open((session) => sql`app.demo_sign_in(${data.person}::uuid, ${session})`) : null;
  },
});

const { signIn } = NextAuth({
  providers: [mail, demo],
  pages: { signIn: "/sign-in", error: "/sign-in" },
  useSecureCookies: secure,
  cookies: { sessionToken: sessionCookie, callbackUrl: returnCookie },
  session: { maxAge: days / 2 },
  // What lies in the session cookie is the token of a row in `sessions`, not a JWT.
  jwt: { encode: ({ token }) => String(token?.sessionToken) },
  callbacks: { jwt: ({ token, user }) => ({ ...token, sessionToken: user.sessionToken }) },
  // A wrong code is no fault of ours.
  logger: { error: (error) => error instanceof CredentialsSignin || console.error(error) },
});

/** Hands a proof in and answers as `arrive` does; null when the proof is not accepted. */
export async function enter(provider: "mail" | "demo", proof: Record<string, string | undefined>) {
  const jar = await cookies();
  const to = jar.get(returnCookie.name)?.value;
  try {
    await signIn(provider, { ...proof, redirect: false, redirectTo: "/" });
  } catch (error) {
    if (error instanceof CredentialsSignin) return null;
    throw error instanceof AuthError ? (error.cause?.err ?? error) : error;
  }
  await forget(browserCookie);
  await keepReturn(to);
  return arrive(to);
}

/** Who is signed in now and where they were going; or that the second factor is still waited for. */
export async function arrive(to = "") {
  const wanted = to || (await cookies()).get(returnCookie.name)?.value;
  const person = await currentPerson();
  if (!person) return (await isWaiting()) ? ({ waits: true } as const) : null;
  await forget(returnCookie);
  await keepOnDevice(person);
  return { forums: person.forums, to: wanted };
}

/** True in a browser whose session still waits for its second factor. */
export async function isWaiting() {
  const token = await sessionHash();
  if (!token) return false;
  const [row] = await readAs(null, (tx) =>
    tx.execute<{ person: string | null }>(sql`select app.session_waiting(${token}) as person`),
  );
  return Boolean(row?.person);
}

/** True in a browser that has asked for a mail and not used it. */
export const hasAsked = async () => (await cookies()).has(browserCookie.name);

/** Signs this browser out, here and in the database. */
export async function endThisSession() {
  const session = await sessionHash();
  await as(null, (tx) => tx.execute(sql`select app.session_end(${session})`));
  await forget(sessionCookie);
}

/** A cookie lasts as long as its session may; the database is the judge of that. */
async function keepOnDevice(person: Person) {
  if (person.forums.includes("secretariat")) return;
  const [session] = await readAs(person, (tx) =>
    tx.select({ remembered: sessions.remembered }).from(sessions).where(eq(sessions.id, person.sessionId)),
  );
  const jar = await cookies();
  const token = jar.get(sessionCookie.name)?.value;
  if (token && session?.remembered) {
    jar.set(sessionCookie.name, token, { ...sessionCookie.options, maxAge: 30 * days });
  }
}

/** Gives this browser the session that was opened outside next-auth's own ways. */
export const keepSession = async (token: string) =>
  (await cookies()).set(sessionCookie.name, token, { ...sessionCookie.options, maxAge: days / 2 });

/** Gives this browser the secret of its request for a mail. */
export async function keepBrowser(secret: string, to: string) {
  const jar = await cookies();
  jar.set(browserCookie.name, secret, { ...browserCookie.options, maxAge: 10 * minutes });
  await keepReturn(to);
}

/** Where the person is going is kept until they are in. */
export const keepReturn = async (to = "") =>
  (await cookies()).set(returnCookie.name, to, { ...returnCookie.options, maxAge: 10 * minutes });

/** Takes a cookie away. The browser heeds that for a `__Host-` cookie only with the same options. */
export const forget = async ({ name, options }: Cookie) => (await cookies()).set(name, "", { ...options, maxAge: 0 });
