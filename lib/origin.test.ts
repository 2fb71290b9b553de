import { readdirSync, readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

test("behind https every cookie is for this host alone, unseen by scripts", async () => {
  vi.stubEnv("AUTH_URL", "https://portal.example");
  const { cookie, localeCookie } = await import("./origin");
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure: true };
  expect(cookie("session")).toEqual({ name: "__Host-session", options });
  expect(localeCookie).toEqual({ name: "__Host-locale", options });
});

test("no cookie is set by a name of its own", () => {
  const files = ["app", "components", "lib"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  );
  const sources = [...files.filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name)), "proxy.ts"];
  const named = /(cookies(\(\)\))?|jar)\.set\(\s*["'`]/;
  expect(sources.filter((name) => named.test(readFileSync(name, "utf8")))).toEqual([]);
});

test("only a path of this site is gone to", async () => {
  const { localPath } = await import("./origin");
  for (const evil of [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "/a b",
    "/a\\b",
    "javascript:1",
    null,
  ])
    expect(localPath(evil, "/home")).toBe("/home");
  expect(localPath("/account?page=2")).toBe("/account?page=2");
});
