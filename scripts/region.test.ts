import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { usualName } from "@/lib/origin";

const root = path.join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const within = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));

const messages = within("messages");
const product = ["app", "components", "lib", "db", "public"]
  .flatMap(within)
  .concat("proxy.ts", "next.config.ts")
  .filter((file) => /\.(tsx?|sql|svg|css|js)$/.test(file) && !/\.test\.tsx?$/.test(file))
  .filter((file) => !/^db\/(seed|migrations)\//.test(file));

/** Every line that matches, with its file. */
const lines = (files: string[], wrong: RegExp) =>
  files.flatMap((file) =>
    read(file)
      .split("\n")
      .flatMap((line, at) => (wrong.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
  );

test("the region's name is written out in one constant, and code takes it from portalName() or ownName", () => {
  const constant = `export const usualName = "${usualName}";`;
  expect(lines(product, /kulturmetro/i).filter((line) => !line.endsWith(constant))).toEqual([]);
});

test("messages say the usual name only as messagesOf finds it: whole, or with the s of the genitive", () => {
  expect(lines(messages, /[Kk]ulturmetro(?!polens?(?!\p{L}))|kulturmetro|KULTURMETRO/u)).toEqual([]);
});

test("words that are read without messagesOf, as mails are, name the portal by a value", () => {
  const bare = product
    .filter((file) => file.startsWith("lib/"))
    .flatMap((file) => [...read(file).matchAll(/messages\[[\w.]+\](?:, namespace: "|\.)(\w+)/g)])
    .map(([, noun]) => noun);
  expect(bare).toContain("mail");
  const named = messages.filter((file) => bare.includes(path.parse(file).name));
  expect(lines(named, /kulturmetro/i)).toEqual([]);
});

test("what the region says of itself stands in the seed alone", () => {
  const own = /omkring København|around Copenhagen|Kulturminister|Ministry of Culture/;
  expect(lines([...product, ...messages], own)).toEqual([]);
});
