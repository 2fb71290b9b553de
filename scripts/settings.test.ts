import { describe, expect, test } from "vitest";
import { connections } from "./database.mjs";
import { resolve } from "./settings.mjs";

const own = { AUTH_SECRET: "a", NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: "b" };
const owner = "postgres://me:secret@db.example:5433/culture?sslmode=require";

describe("settings", () => {
  test("without a database it is a demo; with one only when asked", () => {
    expect(resolve({}, {}).DEMO).toBe("1");
    expect(resolve({ DATABASE_URL: "" }, {}).DEMO).toBe("1");
    expect(resolve({ DATABASE_URL: owner }, {}).DEMO).toBeUndefined();
    expect(resolve({ DATABASE_URL: owner, DEMO: "1" }, {}).DEMO).toBe("1");
  });

  test("what is given counts before what is kept, and the kept connections are never taken for given", () => {
    const env = resolve({ SMTP_URL: "given" }, { SMTP_URL: "kept", AUTH_SECRET: "kept", DATABASE_OWNER_URL: owner });
    expect(env).toMatchObject({ SMTP_URL: "given", AUTH_SECRET: "kept" });
    expect(env.DATABASE_OWNER_URL).toBeUndefined();
  });

  test("DATABASE_URL is the owner's connection, unless that one is given too", () => {
    expect(resolve({ DATABASE_URL: owner }, {})).toMatchObject({ DATABASE_OWNER_URL: owner });
    expect(resolve({ DATABASE_URL: owner }, {}).DATABASE_URL).toBeUndefined();
    expect(resolve({ DATABASE_OWNER_URL: owner, DATABASE_URL: "web" }, {}).DATABASE_URL).toBe("web");
  });

  test("a public address refuses demo mode and made-up secrets, and says which", () => {
    const AUTH_URL = "https://kulturmetropolen.example";
    expect(() => resolve({ AUTH_URL, ...own }, {})).toThrow("Demo mode");
    expect(() => resolve({ AUTH_URL, DATABASE_URL: owner }, own)).toThrow("AUTH_SECRET and NEXT_SERVER");
    expect(() => resolve({ AUTH_URL, DATABASE_URL: owner, ...own, DEMO: "1" }, {})).toThrow("Demo mode");
    expect(() => resolve({}, { AUTH_URL })).toThrow("Demo mode");
    expect(resolve({ AUTH_URL, DATABASE_URL: owner, ...own }, {}).AUTH_URL).toBe(AUTH_URL);
  });
});

test("half a bucket is refused, and says what is missing without telling what is there", () => {
  const bucket = { S3_ENDPOINT: "https://s3.example", S3_BUCKET: "portal", S3_KEY: "k", S3_SECRET: "hush" };
  expect(resolve(bucket, {})).toMatchObject(bucket);
  const { S3_KEY, S3_BUCKET: _, ...half } = bucket;
  expect(() => resolve({ ...half, S3_KEY: "" }, {})).toThrow("S3_BUCKET, S3_KEY are not given");
  expect(() => resolve({ ...half, S3_KEY }, {})).toThrow(/^(?!.*hush).*S3_BUCKET is not given/s);
});

test("the web and the worker log in to the same database with passwords of their own", () => {
  const { DATABASE_URL, DATABASE_WORKER_URL } = connections(owner, "s");
  expect(DATABASE_URL).toMatch(/^postgres:\/\/culture_web:[\w-]{43}@db\.example:5433\/culture\?sslmode=require$/);
  expect(new URL(DATABASE_WORKER_URL ?? "").username).toBe("culture_worker");
  expect(new URL(DATABASE_WORKER_URL ?? "").password).not.toBe(new URL(DATABASE_URL ?? "").password);
  expect(connections(owner, "s").DATABASE_URL).toBe(DATABASE_URL);
});
