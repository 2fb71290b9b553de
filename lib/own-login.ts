import "server-only";
import { lookup } from "node:dns/promises";
import { sql } from "drizzle-orm";
import { cookies } from "next/headers";
import type { NextRequest } from "next/server";
import NextAuth, { customFetch } from "next-auth";
import { as, readAs } from "@/db";
import { refusalOf } from "@/lib/action";
import { homeOf } from "@/lib/areas";
import { arrive, forget, keepReturn, keepSession, open } from "@/lib/auth";
import { type Cookie, cookie, localPath, origin, secure } from "@/lib/origin";
import { isPublicAddress } from "@/lib/outgoing";
import { Refused } from "@/lib/refused";
import { unseal } from "@/lib/secrets";
import { currentPerson, sessionHash } from "@/lib/session";

type Provider = { id: string; code: string; name: string; issuer: string; client_id: string; sealed: Buffer };

/** Where the provider's sign-in page is; a page of ours leads there, since our forms may only be answered by ourselves. */
export const awayCookie = cookie("away");
/** Names the session that asked for its person's login to be linked. */
const linkCookie = cookie("link-login");

/** What the browser keeps until it is back. */
const short = ({ name, options }: Cookie) => ({ name, options: { ...options, maxAge: 900 } });
const passing = {
  state: short(cookie("login-state")),
  nonce: short(cookie("login-nonce")),
  pkceCodeVerifier: short(cookie("login-proof")),
  callbackUrl: short(cookie("login-return")),
  csrfToken: short(cookie("login-form")),
};

const patience = 5000;

/** What a provider's secret is sealed for. */
export const sealedFor = (issuer: string, clientId: string) => `login ${clientId} ${issuer}`;

/** Reaches a provider: over https and on the open internet, unless the portal itself runs on somebody's own machine. */
const reach: typeof fetch = async (target, init) => {
  const { protocol, hostname } = new URL(target instanceof Request ? target.url : target);
  if (secure) {
    const found = await lookup(hostname.replace(/^\[|\]$/g, ""), { all: true });
    if (protocol !== "https:" || !found.every(({ address }) => isPublicAddress(address)))
      throw new Error("A login is asked over https and on the open internet");
  }
  return fetch(target, { ...init, signal: AbortSignal.timeout(patience) });
};

async function providerOf(code: string) {
  const [found] = await readAs(null, (tx) => tx.execute<Provider>(sql`select * from app.provider(${code})`));
  return found;
}

const logged = (error: unknown) => {
  const { name, message, cause } = error as Error & { cause?: { err?: Error } };
  console.error(`A municipality's login: ${name}: ${cause?.err?.message ?? message}`);
};

/** next-auth with this one provider. It judges state, nonce, PKCE and the token; who that is, `arriveBy` finds. */
const authOf = (provider: Provider) =>
  NextAuth({
    providers: [
      {
        id: provider.code,
        name: provider.name,
        type: "oidc",
        issuer: provider.issuer,
        clientId: provider.client_id,
        clientSecret: unseal(provider.sealed, sealedFor(provider.issuer, provider.client_id)),
        checks: ["pkce", "state", "nonce"],
        authorization: { params: { scope: "openid" } },
        profile: ({ sub }) => ({ id: sub }),
        [customFetch]: reach,
      },
    ],
    pages: { signIn: "/sign-in", error: "/sign-in" },
    useSecureCookies: secure,
    cookies: passing,
    callbacks: {
      signIn: ({ profile }) => arriveBy(provider, profile as Claims),
    },
    logger: { error: logged },
  });

type Claims = { iss: string; sub: string; auth_time?: number };

/** The provider's token was right: links it where that was asked for, else opens the session of whose login it is. */
async function arriveBy(provider: Provider, { iss, sub, auth_time: asked }: Claims) {
  const jar = await cookies();
  const linking = jar.get(linkCookie.name)?.value;
  if (linking) {
    await forget(linkCookie);
    return `/account?login=${await link(provider, linking, iss, sub)}`;
  }
  const proved = typeof asked === "number" ? new Date(asked * 1000).toISOString() : null;
  const opened = await open(
    (session) => sql`app.oidc_sign_in(${provider.id}, ${iss}, ${sub}, ${proved}::timestamptz, ${session})`,
  );
  if (!opened) return `/sign-in?with=${provider.code}&login=unknown`;
  await keepSession(opened.sessionToken);
  const arrived = await arrive();
  if (!arrived) return "/sign-in";
  return "waits" in arrived ? "/sign-in/second" : localPath(arrived.to, homeOf(arrived.forums));
}

/** Only the session that asked for it links. */
async function link({ id }: Provider, asked: string, iss: string, sub: string) {
  const [person, session] = [await currentPerson(), await sessionHash()];
  if (!person || session?.toString("hex") !== asked) return "failed";
  try {
    await as(person, (tx) => tx.execute(sql`select app.link_login(${id}, ${iss}, ${sub})`));
    return "linked";
  } catch (error) {
    const key = refusalOf(error);
    if (!key) throw error;
    return key === "loginTaken" ? "taken" : "failed";
  }
}

/** The address of the provider's sign-in page; none when it does not answer. */
async function wayTo(provider: Provider, parameters?: Record<string, string>): Promise<string | undefined> {
  try {
    const way = { redirect: false, redirectTo: "/sign-in" } as const;
    return await authOf(provider).signIn(provider.code, way, parameters);
  } catch (error) {
    logged(error);
  }
}

/** Prepares the way to a municipality's login. What links it, or shows again who one is, asks for the password anew. */
export async function leaveFor(code: string, purpose: "enter" | "confirm" | "link", to = "") {
  const provider = await providerOf(code);
  if (!provider) throw new Refused("gone");
  const again = purpose === "enter" ? undefined : { prompt: "login", max_age: "0" };
  const away = await wayTo(provider, again);
  if (!away || new URL(away).origin === origin) throw new Refused("loginAway");
  const jar = await cookies();
  jar.set(awayCookie.name, away, { ...awayCookie.options, maxAge: 900 });
  const session = purpose === "link" && (await sessionHash());
  if (session) jar.set(linkCookie.name, session.toString("hex"), { ...linkCookie.options, maxAge: 900 });
  else await forget(linkCookie);
  await keepReturn(to);
}

/** What next-auth makes of the way back; nothing when the provider's secret can no longer be opened. */
async function answerOf(provider: Provider, request: NextRequest): Promise<Response | undefined> {
  try {
    return await authOf(provider).handlers.GET(request);
  } catch (error) {
    logged(error);
  }
}

/** The way back from the provider. Whatever was wrong with it, one message says so and nothing else happens. */
export async function comeBack(request: NextRequest, code: string) {
  const linking = (await cookies()).has(linkCookie.name);
  const failed = new URL(linking ? "/account?login=failed" : `/sign-in?with=${code}&login=failed`, origin);
  const provider = await providerOf(code);
  if (!provider) return new Response(null, { status: 404 });
  const answer = await answerOf(provider, request);
  const to = new URL(answer?.headers.get("location") ?? "/sign-in?error", origin);
  if (answer && (to.pathname !== "/sign-in" || !to.searchParams.has("error"))) return answer;
  await forget(linkCookie);
  return Response.redirect(failed, 303);
}
