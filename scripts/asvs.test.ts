import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const text = readFileSync("docs/security/asvs.md", "utf8");

/** The last requirement of levels 1 and 2 in each section of the standard, edition 5.0; those of level 3 stand behind them. */
const lasts =
  "1.1.2 1.2.9 1.3.11 1.4.3 1.5.2 2.1.3 2.2.3 2.3.4 2.4.1 3.2.2 3.3.4 3.4.6 3.5.5 3.7.2 4.1.3 4.2.1 4.3.2 4.4.4 5.1.1 5.2.3 5.3.2 5.4.3 " +
  "6.1.3 6.2.12 6.3.4 6.4.4 6.5.5 6.6.3 6.8.4 7.1.3 7.2.4 7.3.2 7.4.5 7.5.2 7.6.2 8.1.2 8.2.3 8.3.1 8.4.1 9.1.3 9.2.4 10.1.2 10.2.2 10.3.4 " +
  "10.4.11 10.5.5 10.6.2 10.7.3 11.1.2 11.2.3 11.3.3 11.4.4 11.5.1 11.6.1 12.1.3 12.2.2 12.3.4 13.1.1 13.2.5 13.3.2 13.4.5 14.1.2 14.2.4 14.3.3 " +
  "15.1.3 15.2.3 15.3.7 16.1.1 16.2.5 16.3.4 16.4.3 16.5.3 17.1.1 17.2.4 17.3.2";

/** 3.3.1–3.3.4 and 3.4.1 are five. */
const numbersIn = (cell: string) =>
  cell.split(", ").flatMap((part) => {
    const [first = "", last = first] = part.split("–");
    const section = first.slice(0, first.lastIndexOf("."));
    const [from, to] = [first, last].map((one) => Number(one.slice(one.lastIndexOf(".") + 1)));
    return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, n) => `${section}.${(from ?? 0) + n}`);
  });

const rows = [...text.matchAll(/^- (\d+\.[\d., –]+) \([^)]+\): \*\*([^*]+)\.\*\* (.*)$/gm)].map(
  ([, numbers = "", kind = "", answer = ""]) => ({ numbers: numbersIn(numbers), kind, answer }),
);

/** Each test that a piece of text names: `file` "title", "title". */
const testsIn = (answer: string) =>
  [...answer.matchAll(/`([^`]+)`((?:,? "[^"]+")+)/g)].flatMap(([, file = "", titles = ""]) =>
    [...titles.matchAll(/"([^"]+)"/g)].map(([, title = ""]) => ({ file, title })),
  );

/** The titles of a test file, also those that are put together. */
function holds(file: string, title: string) {
  const quoted = readFileSync(file, "utf8").matchAll(/\(\s*(?:"([^"\n]+)"|`([^`\n]+)`)/g);
  return [...quoted].some(([, plain, made]) => plain === title || (made?.includes("$" + "{") && made.includes(title)));
}

const folders = ["app", "components", "db", "lib", "scripts"];
const sources = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`))
  .filter((name) => /\.(tsx?|mjs|sql)$/.test(name) && !/\.test\.ts$|^db\/(migrations\/|cast|[\w-]+-kit)/.test(name))
  .concat("proxy.ts");
const using = (what: RegExp) => sources.filter((name) => what.test(readFileSync(name, "utf8")));

test("every requirement of levels 1 and 2 is answered, and none twice", () => {
  const all = lasts.split(" ").flatMap((last) => numbersIn(`${last.slice(0, last.lastIndexOf("."))}.1–${last}`));
  expect(rows.flatMap(({ numbers }) => numbers).toSorted()).toEqual(all.toSorted());
});

test("the sums are those of the lines", () => {
  const told = [...text.matchAll(/^\| ([a-z, ]+?) +\| (\d+) +\|$/gm)].map(([, kind, sum]) => [kind, Number(sum)]);
  const kinds = ["Kept by test", "Kept, no test", "Does not apply", "Deviation 2026-11-30"];
  const sums = kinds.map((one) => rows.filter(({ kind }) => kind === one).flatMap(({ numbers }) => numbers).length);
  expect(told.map(([, sum]) => sum)).toEqual([...sums, rows.flatMap(({ numbers }) => numbers).length]);
});

test("every file that is named exists", () => {
  const named = [...text.matchAll(/`([^`\s]+)`|\]\(([^)#\s]+)\)/g)].flatMap(([, code, link]) =>
    link && !link.includes("://") ? `docs/security/${link}` : (code ?? []),
  );
  const ours = /^(app|components|db|deploy|docs|e2e|lib|messages|public|scripts)\/|^[\w.-]+\.(ts|tsx|mjs|json|md)$/;
  const files = named.filter((name) => ours.test(name));
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((name) => !existsSync(name))).toEqual([]);
});

test("every test that is named stands in its file, and what is kept by test names one", () => {
  const named = testsIn(text);
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ file, title }) => !holds(file, title))).toEqual([]);
  const wrong = rows.filter(({ kind, answer }) => (kind === "Kept by test") !== testsIn(answer).length > 0);
  expect(wrong.map(({ numbers }) => numbers)).toEqual([]);
});

test("every file that uses cryptography is on the list of it", () => {
  const list = text.slice(text.indexOf("\n## Cryptography\n"), text.indexOf("\n## Connections\n"));
  const uses =
    /create(Hash|Hmac|Cipheriv)\(|hkdfSync\(|random(Bytes|Int)\(|timingSafeEqual\(|subtle\.|\bsha256\(|"otplib"/;
  expect(using(uses).filter((name) => !list.includes(`\`${name}\``))).toEqual([]);
});

test("no weak hash or cipher is named in the code", () => {
  const weak = using(/create(Hash|Hmac)\(\s*"(?!sha256")|"aes-(?!256-gcm")|\b(md5|sha1)\(/);
  expect(weak.filter((name) => !name.startsWith("db/seed/"))).toEqual([]); // keys of invented rows open nothing
});

test("chance comes from the system, never from Math.random", () => {
  expect(using(/Math\.random\(/)).toEqual([]);
});
