// The kept files, in the folder or the bucket, for backup and restore; runs under tsx.
import { createReadStream, createWriteStream, mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { fileStore, folder } from "../db/files.ts";
import { filesIn } from "./archive.mjs";

const { driver, list, pathOf } = await fileStore();
const erased = "erased";

/** Does the work for each name, a few at a time. */
async function each(names, work) {
  const left = names.values();
  const turn = async () => {
    for (const name of left) await work(name);
  };
  await Promise.all(Array.from({ length: 4 }, turn));
}

/** Puts all files under a path, as a link to where they lie or as copies; answers how many there are. */
export async function fetchFiles(to) {
  if (pathOf) {
    symlinkSync(folder(), to);
    return filesIn(folder()).length;
  }
  mkdirSync(to);
  const keys = await list();
  await each(keys, async (key) => pipeline(await driver.getStream(key), createWriteStream(path.join(to, key))));
  return keys.length;
}

/** Keeps what lies in a folder, each under its name. */
export const putFiles = (from, names) =>
  each(names, (name) => driver.putStream(name, createReadStream(path.join(from, name))));

/** Removes every file but those, and never the list of the erased. */
export async function removeOthers(names) {
  const wanted = new Set([...names, erased]);
  const there = list ? await list() : filesIn(folder());
  await each(
    there.filter((name) => !wanted.has(name)),
    (name) => driver.delete(name),
  );
}

/** The hashes of those whom a backup must not bring back. */
export async function listedErased() {
  const lines = (await driver.exists(erased)) ? (await driver.get(erased)).split("\n") : [];
  return lines.filter((line) => /^[0-9a-f]{64}$/.test(line));
}

export const keepErased = (hashes) => driver.put(erased, Buffer.from(hashes.map((hash) => `${hash}\n`).join("")));
