import type { CDPSession, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { sql } from "./asking";

export type Device = { cdp: CDPSession; id: string };

/** A phone in software: it keeps passkeys, and unlocks itself while `verified`. */
export async function deviceFor(page: Page, verified = true): Promise<Device> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: verified,
      automaticPresenceSimulation: true,
    },
  });
  return { cdp, id: authenticatorId };
}

export const held = async ({ cdp, id }: Device) =>
  (await cdp.send("WebAuthn.getCredentials", { authenticatorId: id })).credentials;

const section = (page: Page) => page.locator("#passkeys");

/** On the account, after a fresh proof: the device makes a passkey. */
export async function addPasskey(page: Page, name: string) {
  await page.goto("/account");
  await section(page).getByText("Tilføj en passkey").click();
  await section(page).getByLabel("Navn").last().fill(name);
  await section(page).getByRole("button", { name: "Opret passkey" }).click();
  await expect(section(page).getByRole("status")).toHaveText(/Din passkey er tilføjet/, { timeout: 20_000 });
}

export async function removePasskey(page: Page, name: string) {
  await page.goto("/account");
  await section(page).getByText(`Omdøb eller fjern ${name}`).click();
  await section(page)
    .getByRole("button", { name: `Fjern ${name}` })
    .click();
  await expect(section(page).getByText(name)).toHaveCount(0);
}

export async function enterByPasskey(page: Page, path = "/sign-in") {
  await page.goto(path);
  await page.getByRole("button", { name: "Log ind med passkey" }).click();
}

export const refused = (page: Page) =>
  expect(page.locator("main").getByRole("alert")).toContainText("Den passkey virkede ikke", { timeout: 20_000 });

export const kept = async (person: string) =>
  sql`select id, credential_id, counter::int as counter, last_used_at from passkeys where person_id = ${person}`;
