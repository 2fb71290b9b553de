import { expect, type Page } from "@playwright/test";
import { signInAs } from "./kit";
import { test } from "./test";

const places = {
  Facebook: "https://www.facebook.com/kulturmetropolen",
  Instagram: "https://www.instagram.com/kultur/",
};

async function set(page: Page, links: Partial<typeof places>) {
  await page.goto("/secretariat/settings");
  const form = page.locator("#find");
  for (const name of ["Facebook", "Instagram"] as const) await form.getByLabel(name).fill(links[name] ?? "");
  await form.getByRole("button", { name: "Gem", exact: true }).click();
  await expect(form.getByText("Det er gemt.")).toBeVisible();
}

test("Facebook and Instagram stand at the foot of every page from the moment they are set, and each is gone when it is emptied", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await signInAs(page, "Ellen Brandstrup");
  const stranger = await browser.newPage();
  for (const links of [{}, places, { Instagram: places.Instagram }, {}]) {
    await set(page, links);
    for (const path of ["/", "/was"]) {
      await stranger.goto(path);
      const foot = stranger.locator("footer");
      for (const name of ["Facebook", "Instagram"] as const) {
        const link = foot.getByRole("link", { name });
        if (name in links) await expect(link).toHaveAttribute("href", places[name]);
        else await expect(link).toHaveCount(0);
      }
      await expect(foot.getByText("Følg os")).toHaveCount(Object.keys(links).length > 0 ? 1 : 0);
    }
  }
});
