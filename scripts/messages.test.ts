import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const nouns = (language: string) =>
  readdirSync(path.join(root, "messages", language)).map((name) => path.parse(name).name);

type Messages = { [key: string]: string | Messages };
const flat = (messages: Messages, before = ""): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${before}${key}`, value]] : flat(value, `${before}${key}.`),
  );
const texts = (language: string, noun: string) => new Map(flat(JSON.parse(read(`messages/${language}/${noun}.json`))));

const sources = ["app", "components", "lib", "db"]
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  )
  .filter((name) => /\.(tsx?|sql)$/.test(name) && !/\.test\.ts$/.test(name))
  .map(read);

/** Everything quoted or taken from words handed over, every word, and what is put together: `states.${state}`, `${kind}Lead`. */
const quoted = new Set(
  sources.flatMap((text) =>
    [...text.matchAll(/["'`]([\w.-]+)["'`]|(?<=\bwords\.)(\w+)/g)].map(([, key, own]) => key ?? own),
  ),
);
const words = new Set(sources.flatMap((text) => text.match(/\w+/g) ?? []));
const composed = sources.flatMap((text) =>
  [...text.matchAll(/`([\w.]*(?:\$\{[^}]*\}[\w.]*)+)`/g)].flatMap(([, template = ""]) => {
    const fixed = template.split(/\$\{[^}]*\}/);
    return fixed.some((part) => /[a-z]/i.test(part))
      ? [new RegExp(`^${fixed.join("(\\w+)").replaceAll(".", "\\.")}$`)]
      : [];
  }),
);

/** A key is reached by its whole name, or by its end from a translator of its beginning. What is put in must be a word of the code. */
const used = (noun: string, key: string) => {
  const parts = [noun, ...key.split(".")];
  const ends = parts.map((_, n) => parts.slice(n).join("."));
  const compose = (end: string, pattern: RegExp) =>
    end
      .match(pattern)
      ?.slice(1)
      .every((word) => words.has(word));
  return ends.some((end) => quoted.has(end) || composed.some((pattern) => compose(end, pattern)));
};

/** The values and tags that a text shows, each once; `one {day}` is a form of a word, and where forms differ is the language's own. */
const names = (text = "") => {
  const found = text.match(/(?<!\b(one|other|true|false)\s*|=\d+\s*)\{\w+\}|<\w+>/g);
  return [...new Set(found)].sort().join(" ");
};

test("both languages have the same nouns, and each registry knows its own", () => {
  expect(nouns("en")).toEqual(nouns("da"));
  const registry = read("lib/messages.ts") + read("lib/messages-en.ts");
  const unknown = ["da", "en"]
    .flatMap((language) => nouns(language).map((noun) => `@/messages/${language}/${noun}.json`))
    .filter((file) => !registry.includes(`"${file}"`));
  expect(
    unknown.map((file) => `${file}: import it in lib/messages.ts or lib/messages-en.ts and give it a line there`),
  ).toEqual([]);
});

describe.each(nouns("da").filter((noun) => nouns("en").includes(noun)))("%s", (noun) => {
  const danish = texts("da", noun);
  const english = texts("en", noun);

  test("says the same in both languages", () => {
    expect([...english.keys()]).toEqual([...danish.keys()]);
    const differing = [...danish].filter(([key, text]) => names(text) !== names(english.get(key)));
    expect(differing.map(([key]) => `${key}: the two languages take different values`)).toEqual([]);
  });

  test("says nothing empty, and nothing that is never said", () => {
    expect([...danish, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
    expect(
      [...danish.keys()]
        .filter((key) => !used(noun, key))
        .map((key) => `messages/*/${noun}.json: nobody says "${key}"`),
    ).toEqual([]);
  });
});

test("the page about privacy names every cookie that the code sets", () => {
  const set = sources.flatMap((text) =>
    [...text.matchAll(/\bcookie\("([\w-]+)"\)|cookies(?:\(\)\))?\.set\("([\w-]+)"/g)].map(
      ([, ours, other]) => ours ?? other,
    ),
  );
  const proxy = [...read("proxy.ts").matchAll(/response\.cookies\.set\("([\w-]+)"/g)].map(([, name]) => name);
  const page = /const cookies = \{([^}]*)\}/.exec(read("components/layout/cookies.tsx"))?.[1] ?? "";
  const named = [...page.matchAll(/"?([\w-]+)"?: "/g)].map(([, name]) => name);
  expect(named.toSorted()).toEqual([...new Set([...set, ...proxy])].toSorted());
});
