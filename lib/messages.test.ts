import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { type Locale, messages, messagesOf } from "./messages";

const said = (portal: string, locale: Locale = "da") => {
  const all = messagesOf(locale, portal);
  const about = createTranslator({ locale, messages: all, namespace: "about" });
  const privacy = createTranslator({ locale, messages: all, namespace: "processing" });
  return [about("title"), privacy("controller.text")].join("\n");
};

test.each([
  ["Kulturkanten", "Kulturkantens sekretariat"],
  ["Kulturregion Vest", "Kulturregion Vests sekretariat"],
  ["Kultur Halsnæs", "Kultur Halsnæs’ sekretariat"],
  ["KULTUR FONIX", "KULTUR FONIX’ sekretariat"],
  ["Kultur i Kvarts $&", "Kultur i Kvarts $&s sekretariat"],
  ["Øst'en {0}", "Øst'en {0}s sekretariat"],
])("where the portal is called %s, the words say so, also as whose it is", (name, whose) => {
  expect(said(name)).toContain(`Om ${name}`);
  expect(said(name)).toContain(whose);
  expect(said(name, "en")).toContain(`The secretariat of ${name} on behalf`);
});

test("another name leaves nothing of the usual one, and the usual one leaves the words as they are written", () => {
  for (const locale of ["da", "en"] as const) {
    expect(JSON.stringify(messagesOf(locale, "Kulturkanten"))).not.toMatch(/kulturmetro/i);
    expect(messagesOf(locale, "Kulturmetropolen")).toBe(messages[locale]);
    expect(messagesOf(locale, "Kulturkanten")).toBe(messagesOf(locale, "Kulturkanten"));
  }
});

test("a name that begins with the usual one is put in once", () => {
  expect(messagesOf("da", "Kulturmetropolen Syd").about.title).toBe("Om Kulturmetropolen Syd");
});
