import { expect, test } from "vitest";
import { previewMail } from "./mail";
import { mailKinds } from "./rules";

test.each(mailKinds)("the preview of %s is whole in both languages, light and dark", async (kind) => {
  for (const locale of ["da", "en"] as const) {
    const [light, dark] = [
      await previewMail("Kulturmetropolen", kind, locale, null, false),
      await previewMail("Kulturmetropolen", kind, locale, null, true),
    ];
    expect(light.subject + light.text).not.toMatch(/undefined|null|\bnone\b|\{|Invalid/);
    expect(light.html).toContain("prefers-color-scheme");
    expect(dark.html).not.toContain("prefers-color-scheme: dark) {");
  }
});
