import { expect, test } from "vitest";
import { visibilityInput } from "./input";

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
  const nothing = { facebook: "", instagram: "", contact_phone: "", embed_hosts: "", newsletter_clicks: "" };
  expect(visibilityInput.parse({})).toEqual(nothing);
  expect(visibilityInput.safeParse({ facebook: "javascript:alert(1)" }).success).toBe(false);
});

test("clicks are counted only by a basis that is written down, and a basis alone counts nothing", () => {
  const basis = "Databeskyttelsesforordningens artikel 6, stk. 1, litra e";
  const kept = (given: object) => visibilityInput.safeParse(given).data?.newsletter_clicks;
  expect(kept({ clicks: "on", newsletter_clicks: basis })).toBe(basis);
  expect(kept({ newsletter_clicks: basis })).toBe("");
  for (const wrong of ["", "ja", " ".repeat(40)])
    expect(kept({ clicks: "on", newsletter_clicks: wrong })).toBeUndefined();
});
