import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it, test, vi } from "vitest";
import { startBucket } from "../scripts/bucket.mjs";
import * as files from "./files";

const home = mkdtempSync(path.join(tmpdir(), "files-"));
process.env.FILES_DIR = path.join(home, "files");
const bucket = await startBucket();
const without = Object.fromEntries(Object.keys(bucket.env).map((name) => [name, ""]));
afterAll(async () => {
  Object.assign(process.env, without);
  await bucket.stop();
  rmSync(home, { recursive: true });
});

const pdf = Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n");
const underWay = () => (existsSync(files.underWay()) ? readdirSync(files.underWay()) : []);

describe.each([
  ["a folder", without],
  ["a bucket", bucket.env],
])("in %s", (_, env) => {
  beforeAll(() => void Object.assign(process.env, env));
  const { dropFile, keepUpload, moveIn, readPart, sizeOf, storeFile, uploadOf, withPath } = files;

  it("keeps a file and gives it back, typed by its content", async () => {
    const key = randomUUID();
    expect(await storeFile(key, pdf)).toEqual({ contentType: "application/pdf", bytes: pdf.length });
    expect(await sizeOf(key)).toBe(pdf.length);
    expect(await text(await readPart(key, 0, pdf.length - 1))).toBe(pdf.toString());
    expect(await text(await readPart(key, 1, 3))).toBe("PDF");
    expect(await text(await readPart(key, pdf.length - 2, pdf.length - 1))).toBe("j\n");
    expect(Buffer.from(await uploadOf(key))).toEqual(pdf);
  });

  it("refuses what it cannot recognise, and knows when a file is gone", async () => {
    const key = randomUUID();
    await expect(storeFile(key, Buffer.from("<script>"))).rejects.toThrow("no known type");
    expect(await sizeOf(key)).toBeUndefined();
    await keepUpload(key, pdf);
    await dropFile(key);
    await dropFile(key);
    expect(await sizeOf(key)).toBeUndefined();
  });

  it("takes in what lies on this machine, whole, and leaves it no longer there", async () => {
    const [key, file] = [randomUUID(), path.join(home, "given")];
    writeFileSync(file, Buffer.alloc(20_000_000, "abc"));
    await moveIn(key, file);
    expect(await sizeOf(key)).toBe(20_000_000);
    expect(await text(await readPart(key, 19_999_998, 19_999_999))).toBe("ab");
    expect(existsSync(file)).toBe(false);
  });

  it("lends a file by its path, and leaves nothing of it where the work fails", async () => {
    const key = randomUUID();
    await keepUpload(key, pdf);
    expect(await withPath(key, async (file) => readFileSync(file))).toEqual(pdf);
    const failed = withPath(key, () => Promise.reject(new Error("broken")));
    await expect(failed).rejects.toThrow("broken");
    expect(await sizeOf(key)).toBe(pdf.length);
    expect(underWay()).toEqual([]);
  });

  it("keeps what is empty, as the list of the erased may be", async () => {
    await keepUpload("erased", Buffer.from(""));
    expect(await sizeOf("erased")).toBe(0);
  });

  it("never leaves its place", async () => {
    await expect(readPart("../../etc/passwd", 0, 9)).rejects.toThrow("no key");
    await expect(keepUpload("../kept", pdf)).rejects.toThrow("traversal");
  });
});

describe("a bucket that lets nobody in", () => {
  /** The tool anew with other settings, and what the log gets to read when it keeps a file and asks for it. */
  async function anew(env: Record<string, string>) {
    Object.assign(process.env, without, env);
    vi.resetModules();
    const { fileStore } = await import("@/db/files");
    return { files: await import("./files"), check: async () => (await fileStore()).check?.() };
  }
  async function refused({ keepUpload, sizeOf }: typeof files) {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    await expect(keepUpload("kept", pdf)).rejects.toThrow("filesAway");
    await expect(sizeOf("kept")).rejects.toThrow("filesAway");
    const [error] = log.mock.calls[0] ?? [];
    log.mockRestore();
    return String(error.cause);
  }

  test("a wrong secret keeps nothing and is told to the log, without the secret", async () => {
    const strict = await startBucket({ strict: true });
    const wrong = await anew({ ...strict.env, S3_SECRET: "hush-hush" });
    const told = await refused(wrong.files);
    expect(told).toContain("SignatureDoesNotMatch");
    expect(told).not.toContain("hush-hush");
    const right = await anew(strict.env);
    expect(await right.files.sizeOf("kept")).toBeUndefined();
    await right.files.keepUpload("kept", pdf);
    expect(await right.files.sizeOf("kept")).toBe(pdf.length);
    await strict.stop();
  });

  test("a wrong key is told before anybody sends a file", async () => {
    const { check } = await anew({ ...bucket.env, S3_KEY: "stranger" });
    await expect(check()).rejects.toThrow(/The bucket portal at http:.* does not let us in: .*Check S3_REGION, S3_KEY/);
    await (await anew(bucket.env)).check();
  });

  test("one that is away is told too", async () => {
    const away = await anew({ ...bucket.env, S3_ENDPOINT: "http://127.0.0.1:1" });
    expect(await refused(away.files)).toContain("ECONNREFUSED");
    await expect(away.check()).rejects.toThrow("http://127.0.0.1:1");
  });

  test("half of its settings open no folder instead", async () => {
    const half = await anew({ S3_BUCKET: "portal" });
    await expect(half.files.sizeOf("kept")).rejects.toThrow("S3_ENDPOINT, S3_KEY, S3_SECRET");
  });
});

it.each([
  [null, undefined],
  ["bytes=0-", { from: 0, to: 99 }],
  ["bytes=10-19", { from: 10, to: 19 }],
  ["bytes=90-500", { from: 90, to: 99 }],
  ["bytes=-10", { from: 90, to: 99 }],
  ["bytes=100-", "outside"],
  ["bytes=0-1,5-6", undefined],
  ["bytes=-", undefined],
])("reads the range %j", (header, range) => {
  expect(files.rangeOf(header, 100)).toEqual(range);
});
