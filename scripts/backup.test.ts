import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { afterAll, expect, onTestFinished, test, vi } from "vitest";
import { fileStore } from "../db/files";
import { startBucket } from "./bucket.mjs";
import { throwaway } from "./database.mjs";
import { launchNode, outcome } from "./processes.mjs";

// Each command starts a process, which on a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const { env, folder, stop } = await throwaway();
const owner = postgres(env.DATABASE_OWNER_URL ?? "", { max: 1, onnotice: () => {} });
const file = path.join(folder, "backup.tar.gz");

const command = (name: string, ...args: string[]) =>
  outcome(launchNode(["--import", "tsx", `scripts/${name}.mjs`, file, ...args], { env }));
const names = () => owner`select name from municipalities order by code`.then((rows) => rows.map(({ name }) => name));

afterAll(async () => {
  await owner.end();
  await stop();
});

test("a backup brings back rows and files, and only when asked in place of others", { timeout: 120_000 }, async () => {
  mkdirSync(env.FILES_DIR ?? "", { recursive: true });
  writeFileSync(path.join(env.FILES_DIR ?? "", "kept"), "æøå");
  const files = readdirSync(env.FILES_DIR ?? "");
  const before = await names();
  expect(await command("backup")).toMatchObject({ code: 0 });

  writeFileSync(path.join(env.FILES_DIR ?? "", "later"), "");
  await owner`update municipalities set name = name || '!'`;
  expect((await command("restore")).output).toContain("holds data already");
  expect(await names()).not.toEqual(before);

  expect((await command("restore", "--replace")).output).toContain("counted and equal");
  expect(await names()).toEqual(before);
  expect(readdirSync(env.FILES_DIR ?? "").filter((name) => name !== "erased")).toEqual(files);
});

test("whoever was erased after the backup is erased again by its restore, even from an empty database", async () => {
  const id = "00000077-aaaa-4aaa-8aaa-000000000001";
  const name = async () => (await owner`select name from people where id = ${id}`)[0]?.name;
  await owner`insert into people (id, name) values (${id}, 'Zenobia Qvist')`;
  expect(await command("backup")).toMatchObject({ code: 0 });
  await owner`select app.erase(${id}, null)`;
  expect((await command("restore", "--replace")).output).toContain("1 people who were erased since");
  expect(await name()).toBe("Slettet person");

  await owner`delete from erasures`;
  expect(readdirSync(env.FILES_DIR ?? "")).toContain("erased");
  expect((await command("restore", "--replace")).output).toContain("1 people who were erased since");
  expect(await name()).toBe("Slettet person");
});

test("a damaged backup changes nothing", async () => {
  const before = await names();
  const open = mkdtempSync(path.join(folder, "backup-"));
  execFileSync("tar", ["-xzf", file, "-C", open]);
  writeFileSync(path.join(open, "tables/public.municipalities"), "");
  execFileSync("tar", ["-czf", file, "-C", open, "manifest.json", "tables", "files"]);
  const { code, output } = await command("restore", "--replace");
  expect(code).toBe(1);
  expect(output).toContain("violates foreign key");
  expect(output).toContain("Nothing was changed");
  expect(await names()).toEqual(before);
});

test("a bucket is taken along and brought back, with the list of the erased and without what came later", async () => {
  const bucket = await startBucket();
  onTestFinished(bucket.stop);
  Object.assign(env, bucket.env);
  Object.assign(process.env, bucket.env);
  const { driver, list } = await fileStore();
  const id = "00000077-aaaa-4aaa-8aaa-000000000002";
  await owner`insert into people (id, name) values (${id}, 'Yrsa Qvist')`;
  await Promise.all(["a", "b", "c", "d", "e", "f"].map((key) => driver.put(key, `æøå ${key}`)));
  expect((await command("backup")).output).toContain("and 6 files");

  await owner`select app.erase(${id}, null)`;
  const rows = await owner`select encode(person_hash, 'hex') as hash from erasures`;
  await owner`delete from erasures`;
  await Promise.all([driver.put("later", "x"), driver.delete("a")]);
  await driver.put("erased", rows.map(({ hash }) => `${hash}\n`).join(""));
  const { output } = await command("restore", "--replace");
  expect(output).toContain("6 files, counted and equal");
  expect(output).toContain("1 people who were erased since");
  expect(await list?.()).toEqual(["a", "b", "c", "d", "e", "erased", "f"]);
  expect(await driver.get("a")).toBe("æøå a");
}, 120_000);
