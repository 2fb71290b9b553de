import { test as base } from "@playwright/test";

/** Each test closes the windows that it opened: those left open would go on asking the server while others run. */
export const test = base.extend<{ tidied: undefined }>({
  tidied: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
