import { expect, test } from "vitest";
import { featuresInput, findInput, portalInput, visibilityInput, wordsInput } from "./input";

const hosts = (embed_hosts: string) => visibilityInput.safeParse({ embed_hosts }).data?.embed_hosts;

test("hosts are kept once each and without what could end the header's list", () => {
  expect(hosts(" https://www.koege.dk/\nhttps://*.Roskilde.dk https://www.koege.dk")).toBe(
    "https://www.koege.dk https://*.roskilde.dk",
  );
  for (const wrong of [
    "http://koege.dk",
    "https://koege.dk; script-src *",
    "*",
    "https://*",
    "koege.dk",
    "'self'",
    "https://a.dk/x",
  ])
    expect(hosts(wrong), wrong).toBeUndefined();
  expect(hosts("")).toBe("");
});

test("an address to follow us at is a page on the web, or nothing", () => {
  expect(findInput.parse({})).toEqual({ facebook: "", instagram: "", contact_phone: "" });
  expect(findInput.safeParse({ facebook: "javascript:alert(1)" }).success).toBe(false);
});

test("clicks are counted only by a basis that is written down, and a basis alone counts nothing", () => {
  const basis = "Databeskyttelsesforordningens artikel 6, stk. 1, litra e";
  const kept = (given: object) => visibilityInput.safeParse(given).data?.newsletter_clicks;
  expect(kept({ clicks: "on", newsletter_clicks: basis })).toBe(basis);
  expect(kept({ newsletter_clicks: basis })).toBe("");
  for (const wrong of ["", "ja", " ".repeat(40)])
    expect(kept({ clicks: "on", newsletter_clicks: wrong })).toBeUndefined();
});

test("a name is one line that no mail's head can end, and answers go to one address", () => {
  const kept = (name: string, contact_address = "post@k.example") =>
    portalInput.safeParse({ name, contact_address }).success;
  expect(kept("Kultur & Metropol, Øst")).toBe(true);
  for (const wrong of ["", "  ", "a\r\nBcc: b@c.example", "A <b@c.example>", "x".repeat(61)])
    expect(kept(wrong), wrong).toBe(false);
  expect(kept("Portalen", "a@b.example, c@d.example")).toBe(false);
});

test("what is not ticked is off, and nothing but features is kept", () => {
  expect(featuresInput.parse({ used: ["tour", "events", "newsletter", "marketing", "measures"] })).toEqual({
    features_off: "datasets conferences statuses",
  });
  expect(featuresInput.safeParse({ used: "meetings" }).success).toBe(false);
});

test("what we say of ourselves may be empty and has its length", () => {
  expect(Object.values(wordsInput.parse({}))).toEqual(Array(10).fill(""));
  expect(wordsInput.safeParse({ short_da: "x".repeat(201) }).success).toBe(false);
  expect(wordsInput.parse({ long_en: " Two.\n\nParagraphs. " }).long_en).toBe("Two.\n\nParagraphs.");
});
