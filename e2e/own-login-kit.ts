import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page } from "@playwright/test";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import Provider from "oidc-provider";
import { freePort } from "../scripts/ports.mjs";
import { sha, sql } from "./asking";
import { origin } from "./kit";
import { leave, newcomer } from "./second-factor-kit";

export const main = (page: Page) => page.locator("main");
const client = { id: "portal", secret: "a secret of the portal & its provider" };

/** A real provider (npm oidc-provider) on a port of its own: whoever types a name there is that subject. */
export async function startProvider(code: string) {
  const issuer = `http://127.0.0.1:${await freePort()}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${origin}/api/auth/callback/${code}`],
        response_types: ["code"],
        grant_types: ["authorization_code"],
      },
    ],
    cookies: { keys: [randomBytes(16).toString("hex")] },
    pkce: { required: () => true },
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client!.clientId,
        accountId: oidc.session!.accountId!,
      });
      grant.addOIDCScope("openid");
      await grant.save();
      return grant;
    },
  });
  const server = provider.listen(Number(new URL(issuer).port), "127.0.0.1");
  return { issuer, stop: () => stop(server) };
}

const stop = (server: Server) =>
  new Promise<void>((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

export type Lie = { claims?: JWTPayload; state?: string; iss?: string };

/** A provider that says what a test tells it to: nobody is asked, and `lie` changes the token and the way back. */
export async function startForger() {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const keys = [{ ...(await exportJWK(publicKey)), alg: "RS256", use: "sig", kid: "one" }];
  const told: { lie: Lie; subject: string; nonce: string } = { lie: {}, subject: "", nonce: "" };
  const token = async (issuer: string) =>
    new SignJWT({ nonce: told.nonce, auth_time: Math.floor(Date.now() / 1000), ...told.lie.claims })
      .setProtectedHeader({ alg: "RS256", kid: "one" })
      .setIssuer(String(told.lie.claims?.iss ?? issuer))
      .setAudience(told.lie.claims?.aud ?? client.id)
      .setSubject(told.subject)
      .setIssuedAt()
      .setExpirationTime(told.lie.claims?.exp ?? "5m")
      .sign(privateKey);
  const server = createServer(async (request: IncomingMessage, answer) => {
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const url = new URL(request.url ?? "/", issuer);
    const json = (body: unknown) => answer.setHeader("content-type", "application/json").end(JSON.stringify(body));
    if (url.pathname === "/auth") {
      told.nonce = url.searchParams.get("nonce") ?? "";
      const back = new URL(url.searchParams.get("redirect_uri") ?? "");
      back.searchParams.set("code", "code");
      back.searchParams.set("state", told.lie.state ?? url.searchParams.get("state") ?? "");
      if (told.lie.iss) back.searchParams.set("iss", told.lie.iss);
      return answer.writeHead(303, { location: back.href }).end();
    }
    if (url.pathname === "/jwks") return json({ keys });
    if (url.pathname === "/token")
      return json({ access_token: "a", token_type: "Bearer", expires_in: 60, id_token: await token(issuer) });
    const [authorization_endpoint, token_endpoint, userinfo_endpoint, jwks_uri] = ["auth", "token", "me", "jwks"].map(
      (path) => `${issuer}/${path}`,
    );
    json({ issuer, authorization_endpoint, token_endpoint, userinfo_endpoint, jwks_uri });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, told, stop: () => stop(server) };
}

/** Opens a session for somebody in this page's browser, as a mail would have. */
export async function inside(page: Page, id: string) {
  const token = randomBytes(32).toString("base64url");
  await sql`insert into sessions (person_id, token_hash) values (${id}, ${sha(token)})`;
  await page.context().addCookies([{ name: "session", value: token, url: origin }]);
}

/** The secretariat types in what a municipality's IT gave. */
export async function addProvider(page: Page, code: string, domain: string, issuer: string) {
  await sql`delete from oidc_providers where municipality_code = ${code}`;
  const { id, address } = await newcomer("Sigrid Server", "secretariat", `it${code}.example`);
  await inside(page, id);
  await page.goto("/secretariat/sign-in-providers");
  await page.getByText("Skriv oplysningerne").click();
  const form = page.locator("#login-new");
  await form.getByLabel("Kommune", { exact: true }).selectOption(code);
  await form.getByLabel("Mailadresser, der ender på").fill(`@${domain}`);
  await form.getByLabel("Udsteder").fill(issuer);
  await form.getByLabel("Klient-id").fill(client.id);
  await form.getByLabel("Hemmelighed").fill(client.secret);
  await form.getByRole("button", { name: "Gem" }).click();
  await expect(page.getByRole("status").getByText("Det er gemt.")).toBeVisible();
  await page.context().clearCookies();
  await leave(address);
}

/** Types an address, and takes the way that its municipality offers. */
export async function takeOwnLogin(page: Page, address: string, name: string) {
  await page.goto("/sign-in");
  await page.getByLabel("Arbejdsmail").fill(address);
  await page.getByRole("button", { name: "Send link og kode" }).click();
  await page.getByRole("button", { name: `Log ind med ${name}` }).click();
}

/** On the real provider's own page. */
export async function typeAt(page: Page, issuer: string, subject: string) {
  await page.waitForURL(`${issuer}/**`);
  await page.getByPlaceholder("Enter any login").fill(subject);
  await page.getByPlaceholder("and password").fill("anything");
  await page.getByRole("button", { name: "Sign-in" }).click();
}

/** On the account: links the login that the provider asks for. */
export async function linkAt(page: Page, name: string) {
  await page.goto("/account");
  await page.getByRole("button", { name: `Knyt login fra ${name}` }).click();
}

/** Whom a login might have made: by an address of its domain, or by a name that its token says. */
export const peopleOf = async (domain: string, ...names: string[]) =>
  (
    await sql`select p.id from people p left join emails e on e.person_id = p.id
      where e.address like ${`%@${domain}`} or p.name = any(${names}) order by p.id`
  ).map(({ id }) => id as string);
export const isIn = async (page: Page) =>
  (await page.request.get(`${origin}/account`, { maxRedirects: 0 })).status() === 200;
