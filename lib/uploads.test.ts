import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterAll, expect, test } from "vitest";
import type { Limits } from "./upload-limits";
import { dropStaleUploads, withUpload, writeDown } from "./uploads";

const home = mkdtempSync(path.join(tmpdir(), "uploads-"));
process.env.FILES_DIR = path.join(home, "files");
const incoming = path.join(home, "files.incoming");
afterAll(() => rmSync(home, { recursive: true }));

const limits: Limits = { kinds: ["csv"], bytes: 1_000_000, files: 2 };
const table = (text = "Kommune;Besøg\nRødovre;1\n", name = "Besøg æøå.csv") => new File([text], name);

function sent(files: File[], fields: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const file of files) form.append("file", file);
  return form;
}

async function request(form: FormData) {
  const made = new Request("http://localhost/", { method: "POST", body: form });
  const body = Buffer.from(await made.arrayBuffer());
  return whole(body, made.headers.get("content-type") ?? "");
}
const whole = (body: Buffer, type: string, length = body.length) =>
  new Request("http://localhost/", {
    method: "POST",
    body: Readable.toWeb(Readable.from([body])) as BodyInit,
    headers: { "content-type": type, "content-length": String(length) },
    duplex: "half",
  } as RequestInit);

const refused = (given: Promise<unknown>) =>
  given.then(
    () => "taken",
    (error) => error.message,
  );
const left = () => (existsSync(incoming) ? readdirSync(incoming) : []);

test("lends the files of a form, checked and on the disk, and leaves nothing", async () => {
  const given = await withUpload(
    await request(sent([table()], { note: "Nye tal" })),
    limits,
    async ({ fields, files }) => {
      expect(left()).toHaveLength(1);
      return { fields, files, text: readFileSync(files[0]?.path ?? "", "utf8") };
    },
  );
  expect(given.fields).toEqual({ note: "Nye tal" });
  expect(given.files).toMatchObject([{ name: "Besøg æøå.csv", kind: "csv", contentType: "text/csv", bytes: 26 }]);
  expect(given.text).toContain("Rødovre;1");
  expect(left()).toEqual([]);
});

test("refuses what is no form, no file, too large, too many or not what it is called", async () => {
  const never = async () => expect.unreachable();
  const answer = async (form: FormData) => refused(withUpload(await request(form), limits, never));
  expect(await refused(withUpload(new Request("http://localhost/", { method: "POST" }), limits, never))).toBe("file");
  expect(await refused(withUpload(whole(Buffer.from("{}"), "application/json"), limits, never))).toBe("file");
  expect(await answer(sent([], { note: "x" }))).toBe("file");
  expect(await answer(sent([new File([], "")]))).toBe("file");
  expect(await answer(sent([new File([], "tom.csv")]))).toBe("fileEmpty");
  expect(await answer(sent([table("x".repeat(1_000_001))]))).toBe("fileTooLarge");
  expect(await answer(sent([table(), table(), table()]))).toBe("fileTooMany");
  expect(await answer(sent([table("<svg/>")]))).toBe("fileKind");
  expect(left()).toEqual([]);
});

test("a form far above the limit is refused before it is read", async () => {
  const read = whole(Buffer.from("x"), "multipart/form-data; boundary=x", 5_000_000);
  expect(await refused(withUpload(read, limits, async () => {}))).toBe("fileTooLarge");
  expect(read.bodyUsed).toBe(false);
});

test("an upload that breaks off leaves nothing", async () => {
  const form = await request(sent([table("x;y\n".repeat(10_000))]));
  const body = Buffer.from(await form.arrayBuffer());
  const half = (bytes: Buffer) => whole(bytes, form.headers.get("content-type") ?? "");
  expect(await refused(withUpload(half(body.subarray(0, 9_000)), limits, async () => {}))).toBe("fileBrokenOff");
  const torn = new ReadableStream({
    start: (controller) => controller.enqueue(body.subarray(0, 9_000)),
    pull: (controller) => controller.error(new Error("the line is gone")),
  });
  const request2 = new Request("http://localhost/", {
    method: "POST",
    body: torn,
    headers: form.headers,
    duplex: "half",
  } as RequestInit);
  expect(await refused(withUpload(request2, limits, async () => {}))).toBe("fileBrokenOff");
  expect(left()).toEqual([]);
});

test("a full disk is said, after all was read", async () => {
  const stream = Readable.from([Buffer.from("a"), Buffer.from("b")]);
  expect(await refused(writeDown("/dev/full", stream))).toBe("diskFull");
  expect(stream.readableEnded).toBe(true);
});

test("the worker throws away what a died process left, and nothing under way", async () => {
  for (const name of ["old", "new"]) mkdirSync(path.join(incoming, name));
  utimesSync(path.join(incoming, "old"), 1, 1);
  await dropStaleUploads();
  expect(left()).toEqual(["new"]);
});
