import { expect, type Page } from "@playwright/test";
import { generateSync } from "otplib";
import { ask, press, sql } from "./asking";

/** Somebody whom no other spec knows; removed again by `leave`. */
export async function newcomer(name: string, forum: "kmk" | "secretariat" = "kmk", domain = "newcomer.example") {
  const address = `${name.toLowerCase().replaceAll(/[^a-z]/g, "")}@${domain}`;
  await leave(address);
  const [row] =
    await sql`insert into people (name, municipality_code, example) values (${name}, '175', true) returning id`;
  await sql`insert into emails (person_id, address) values (${row?.id}, ${address})`;
  await sql`insert into seats (person_id, forum, from_on) values (${row?.id}, ${forum}, current_date - 1)`;
  return { name, address, id: String(row?.id) };
}

export const leave = (address: string) =>
  sql`delete from people where id in (select person_id from emails where address = ${address})`;

/** Signs in with the code of the mail, as far as that leads. */
export async function enter(page: Page, address: string) {
  const { code } = await ask(page, address);
  await page.getByRole("textbox", { name: "Kode" }).fill(code);
  await press(page);
}

/** The code that an app shows now, or so many half minutes from now; the database knows the time. */
export async function shown(secret: string, later = 0) {
  const [row] = await sql`select extract(epoch from now())::float as at`;
  return generateSync({ secret, epoch: Math.floor(row?.at) + later * 30 });
}

/** Sets an app up and answers its secret, the recovery codes and the code that is used up by it. */
export async function setUp(page: Page) {
  await page.goto("/account/second-factor");
  await page.getByRole("button", { name: "Begynd" }).click();
  const codes = page.locator("main code");
  await expect(codes).toHaveCount(11);
  const [secret = "", ...recovery] = await codes.allTextContents();
  const plain = secret.replaceAll(" ", "");
  const used = await shown(plain);
  await page.getByRole("textbox", { name: "Kode" }).fill(used);
  await page.getByRole("button", { name: "Tag appen i brug" }).click();
  await expect(page.getByRole("status").getByText("Din app er sat op.")).toBeVisible();
  return { secret: plain, recovery, used };
}
