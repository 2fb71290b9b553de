import { randomUUID } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, expect, test } from "vitest";
import { fromBuffer } from "yauzl";
import { bundle } from "./document";

const before = process.env.FILES_DIR;
process.env.FILES_DIR = mkdtempSync(path.join(tmpdir(), "papers-"));
afterAll(() => {
  process.env.FILES_DIR = before;
});

const kept = (bytes: Buffer) => {
  const key = randomUUID();
  writeFileSync(path.join(process.env.FILES_DIR ?? "", key), bytes);
  return key;
};
const paper = (key: string, label: string) => ({ key, label, name: "x.pdf", addedAt: "2026-11-25T10:00:00Z" });
const namesIn = (zip: Buffer) =>
  new Promise<string[]>((done, fail) =>
    fromBuffer(zip, (error, file) => {
      if (error) return fail(error);
      const names: string[] = [];
      file.on("entry", ({ fileName }) => names.push(fileName)).on("end", () => done(names));
    }),
  );

test("papers are bundled under names that every system takes, without those that are gone", async () => {
  const papers = [paper(kept(Buffer.from("a")), "4 Bilag 1: Mål/æøå"), paper(randomUUID(), "gone")];
  expect(await namesIn(await buffer(bundle(papers)))).toEqual(["4 Bilag 1 Mål æøå.pdf"]);
});

test("a bundle of 500 MB is written while it is read, with less than 100 MB of memory", async () => {
  const large = kept(Buffer.alloc(50_000_000, 1));
  const papers = Array.from({ length: 10 }, (_, at) => paper(large, `Bilag ${at}`));
  const at = () => process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
  const [begun, most] = [at(), { bytes: 0 }];
  let bytes = 0;
  for await (const part of bundle(papers)) {
    bytes += part.length;
    most.bytes = Math.max(most.bytes, at() - begun);
  }
  expect(bytes).toBeGreaterThan(500_000_000);
  expect(most.bytes).toBeLessThan(100_000_000);
});
