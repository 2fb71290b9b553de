import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");
const layers = ["db", "lib", "components", "app"];
const others = ["bench", "docs", "e2e", "messages", "public", "scripts"];

const walk = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
const layerOf = (file: string) => file.split("/")[0] ?? "";
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const isTest = (file: string) => /\.(test|spec)\.tsx?$/.test(file);

const files = [...layers, ...others].filter((folder) => existsSync(path.join(root, folder))).flatMap(walk);
const sources = files.filter((file) => /\.tsx?$/.test(file));
const product = sources.filter((file) => layers.includes(layerOf(file)));
const inside = (folder: string) => product.filter((file) => file.startsWith(folder));

/** The files of ours that a file imports; `import type` vanishes when it runs. */
function imports(file: string, types = true) {
  const text = read(file);
  const named = text.matchAll(/^(?:import|export)(\s+type\b)?[^;"]*?from\s+"([^"]+)"/gm);
  const bare = text.matchAll(/^import()\s+"([^"]+)"|\bimport()\("([^"]+)"\)/gm);
  return [...named, ...bare]
    .filter(([, type]) => types || !type)
    .flatMap(([, , from, , called]) => resolved(file, from ?? called ?? ""));
}

function resolved(file: string, name: string) {
  if (!/^(@\/|\.)/.test(name)) return [];
  const place = name.startsWith("@/") ? name.slice(2) : path.posix.join(path.posix.dirname(file), name);
  return [place, `${place}.ts`, `${place}.tsx`, `${place}/index.ts`].filter((one) => files.includes(one)).slice(0, 1);
}

/** No file may be found wanting; each that is says where its code belongs. */
const none = (found: string[], advice: string) => expect(found.map((file) => `${file}: ${advice}`)).toEqual([]);

describe("every file lies where its kind belongs", () => {
  test("lib/<noun> holds a noun's own doors, and lib/<tool>.ts one library each", () => {
    const doors = /^((queries|actions|input|rules|jobs|import|document)(\.test)?\.tsx?|mail\.tsx|mail\.test\.tsx?)$/;
    none(
      walk("lib").filter((file) => {
        const [, , name, deeper] = file.split("/");
        return name !== undefined && (deeper !== undefined || !doors.test(name));
      }),
      "reading belongs in queries.ts, writing in actions.ts, a form's shape in input.ts, pure logic in rules.ts, the worker's part in jobs.ts, mails in mail.tsx, PDF, XLSX and the like in document.ts and import.ts",
    );
  });

  test("app holds pages and routes", () => {
    const special = "error|global-error|not-found|forbidden|unauthorized|loading|template|default|opengraph-image|icon";
    const ours = new RegExp(`^(page|layout|route|fonts|robots|sitemap|manifest|${special})\\.tsx?$`);
    const strange = inside("app/").filter((file) => !ours.test(path.basename(file)));
    none(strange, "a piece of a page belongs in components/<noun>/, logic in lib/<noun>/");
  });

  test("components are sorted by noun", () => {
    const strange = inside("components/").filter((file) => file.split("/").length !== 3);
    none(strange, "belongs in components/<noun>/, components/ui/ or components/layout/");
  });

  test("no folder collects leftovers", () => {
    const leftovers = /(^|\/)(utils?|helpers?|services?|hooks|types|common|shared|misc)\//;
    none(
      files.filter((file) => leftovers.test(file)),
      "belongs with its noun in lib/<noun>/, or is a tool of its own, lib/<tool>.ts",
    );
  });

  test("names are kebab-case", () => {
    const word = "[a-z0-9]+(-[a-z0-9]+)*";
    const part = new RegExp(`^(\\(${word}\\)|\\[(\\.\\.\\.)?[a-z][A-Za-z]*\\]|${word}(\\.${word})*)$`);
    const foreign = /^(db\/(seed\/fonts|migrations)|messages|public|docs)\//;
    const strange = files.filter((file) => !foreign.test(file) && !file.split("/").every((name) => part.test(name)));
    none(strange, "belongs under a name of small letters and hyphens");
  });

  test("nothing is passed on by a barrel but the schema", () => {
    const barrel = /^export\s+(type\s+)?(\*|\{[^}]*\})\s+from/m;
    none(
      sources.filter((file) => file !== "db/schema/index.ts" && barrel.test(read(file))),
      "what it passes on belongs to the file that wrote it; import it from there",
    );
    const index = sources.filter((file) => /(^|\/)index\.tsx?$/.test(file));
    none(
      index.filter((file) => !/^db\/((schema|seed)\/)?index\.ts$/.test(file)),
      "belongs under a name that says what it does",
    );
  });
});

describe("imports go one way: app → components → lib → db", () => {
  test("never upwards, and never to what is not shipped", () => {
    const rank = (file: string) => layers.indexOf(layerOf(file));
    for (const file of product) {
      const upwards = imports(file).filter((other) => rank(other) > rank(file));
      none(upwards, `${file} imports it, so the part that both need belongs in ${layerOf(file)}/ or below`);
      const outside = imports(file).filter((other) => rank(other) < 0 && layerOf(other) !== "messages");
      if (!isTest(file)) none(outside, `${file} imports it, so it belongs in ${layerOf(file)}/ or below`);
    }
  });

  test("pages and components know no database", () => {
    const reaches = (file: string) =>
      /from "(drizzle-orm|postgres)/.test(read(file)) || imports(file, false).some((other) => layerOf(other) === "db");
    none(
      [...inside("app/"), ...inside("components/")].filter(reaches),
      "reading belongs in lib/<noun>/queries.ts, writing in lib/<noun>/actions.ts",
    );
  });

  test("components/ui knows no noun", () => {
    const knows = (file: string) => imports(file).some((other) => /^(components\/(?!ui\/)|lib\/[^/]+\/)/.test(other));
    none(
      inside("components/ui/").filter(knows),
      "belongs in components/<noun>/, or takes the noun's part as a property",
    );
  });

  test("never in a circle", () => {
    const graph = new Map(product.filter((file) => !isTest(file)).map((file) => [file, imports(file, false)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, way: string[]) => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
      if (way.includes(file) || done.has(file)) return;
      for (const other of graph.get(file) ?? []) visit(other, [...way, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
    none(circles, "what they share belongs in a third file");
  });
});

describe("every file is what its name says", () => {
  const named = (name: string) => inside("lib/").filter((file) => path.basename(file) === name);
  const begins = (file: string, line: string) => read(file).startsWith(`${line}\n`);

  test("queries.ts stays on the server and only reads", () => {
    const queries = named("queries.ts");
    none(
      queries.filter((file) => !begins(file, 'import "server-only";')),
      'what the browser needs too belongs in rules.ts; this begins with import "server-only"',
    );
    const changes = /\.(insert|update|delete)\(\w|\bredirect\(/;
    none(
      queries.filter((file) => changes.test(read(file))),
      "writing and redirecting belong in actions.ts",
    );
  });

  test('actions.ts is "use server"', () => {
    none(
      named("actions.ts").filter((file) => !begins(file, '"use server";')),
      'what is no action belongs elsewhere; this begins with "use server"',
    );
  });

  test("input.ts knows zod, rules.ts no database, and rules are tested", () => {
    const shape = /^lib\/(input|[^/]+\/(input|rules))\.ts$/;
    none(
      named("input.ts").filter((file) => imports(file, false).some((other) => !shape.test(other))),
      "what needs more than zod belongs in actions.ts or rules.ts",
    );
    none(
      named("rules.ts").filter((file) => imports(file, false).some((other) => layerOf(other) === "db")),
      "what needs the database belongs in queries.ts",
    );
    none(
      named("rules.ts").filter((file) => !files.includes(file.replace(".ts", ".test.ts"))),
      "its test belongs in rules.test.ts beside it",
    );
  });

  test("no page styles an element by attribute or writes raw HTML", () => {
    const raw = /\sstyle=\{|dangerouslySetInnerHTML/;
    none(
      product.filter((file) => raw.test(read(file)) && !/\/(mail(-layout)?|linked-data)\.tsx$/.test(file)),
      "styling belongs in a class, rich text in Markdown",
    );
  });
});

test("no file grows so long that it hides a noun", () => {
  const norms: [RegExp, number][] = [
    [/^app\/.*page\.tsx$/, 80],
    [/^lib\/.*(queries|actions)\.ts$/, 150],
    [/^db\/schema\//, 120],
    [/^components\/.*\.tsx$/, 150],
  ];
  const most = (file: string) => norms.find(([kind]) => kind.test(file))?.[1] ?? 250;
  const lines = (file: string) => read(file).trimEnd().split("\n").length;
  const written = files.filter((file) => /\.(tsx?|mjs|css|sql)$/.test(file) && !file.startsWith("db/migrations/"));
  const long = written.filter((file) => lines(file) > most(file));
  none(
    long.map((file) => `${file} (${lines(file)} lines, at most ${most(file)})`),
    "a part of it belongs in a file of its own",
  );
});

test("nothing tells of the place where it was made", () => {
  const place = /\/w[o]rk\/|shared\/(design|examples|data)|\bmemo\.md\b/;
  const top = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  const written = [...files, ...top].filter((file) => /\.(tsx?|mjs|css|sql|json|md|csv|svg)$/.test(file));
  none(
    written.filter((file) => place.test(read(file))),
    "a path of somebody's machine belongs nowhere",
  );
});
