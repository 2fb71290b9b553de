import { expect } from "@playwright/test";
import { origin, signInAs } from "./kit";
import { test } from "./test";

const nonceOf = (policy: string) => /script-src 'nonce-([^']+)' 'strict-dynamic'/.exec(policy)?.[1];

test("every response carries the same strict headers and a nonce of its own", async ({ page }) => {
  const nonces = new Set<string>();
  const paths = ["/", "/sign-in", "/account", "/no-such-page", "/api/health", "/api/no-such-route", "/demo/mailbox/x"];
  for (const method of ["GET", "HEAD"])
    for (const path of paths) {
      const answer = await page.request.fetch(origin + path, { method, maxRedirects: 0 });
      const headers = answer.headers();
      const policy = headers["content-security-policy"] ?? "";
      const nonce = nonceOf(policy);
      expect(nonce, `${method} ${path} ${answer.status()}`).toBeTruthy();
      nonces.add(nonce ?? "");
      for (const part of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"])
        expect(policy).toContain(part);
      expect(policy).not.toContain("unsafe");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("same-origin");
      expect(headers["cache-control"]).toContain("no-store");
      expect(headers["x-powered-by"]).toBeUndefined();
    }
  expect(nonces.size).toBe(2 * paths.length);
});

test("no page breaks the policy", async ({ page }) => {
  const broken: string[] = [];
  page.on("console", (message) => /Content.Security.Policy/i.test(message.text()) && broken.push(message.text()));
  await signInAs(page, "Jens Tvedegaard");
  for (const path of ["/", "/sign-in", "/account", "/no-such-page"]) await page.goto(path);
  expect(broken).toEqual([]);
});

test("a guarded page sends a stranger to sign in, and back", async ({ page }) => {
  await page.goto("/account?page=2");
  expect(page.url()).toBe(`${origin}/sign-in?to=${encodeURIComponent("/account?page=2")}`);
});
