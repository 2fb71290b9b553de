import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./processes.mjs";
import { Failure } from "./steps.mjs";

/** A place in the folder that holds everything this clone keeps. */
export const data = (name) => path.join(root, ".data", name);

const random = (encoding) => randomBytes(32).toString(encoding);
const fresh = () => ({
  AUTH_SECRET: random("base64url"),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: random("base64"),
  DATABASE_SECRET: random("base64url"),
});

function kept() {
  if (!existsSync(data("env"))) return {};
  const lines = readFileSync(data("env"), "utf8").matchAll(/^(\w+)=(.*)$/gm);
  return Object.fromEntries([...lines].map(([, key, value]) => [key, value]));
}

/** Writes values to .data/env, beside what stands there. */
export function keep(values) {
  // 0711: the database's user must come through to its own folder, and see nothing else.
  mkdirSync(data(""), { recursive: true, mode: 0o711 });
  const lines = Object.entries({ ...kept(), ...values }).map(([key, value]) => `${key}=${value}\n`);
  writeFileSync(data("env"), lines.join(""), { mode: 0o600 });
}

/** What is given counts before what .data/env keeps, and that before what is made up now; no demo on a public address. */
export function resolve(given, stored) {
  const { DATABASE_URL, DATABASE_OWNER_URL, ...own } = Object.fromEntries(Object.entries(given).filter(([, v]) => v));
  const owner = DATABASE_OWNER_URL ?? DATABASE_URL;
  const demo = own.DEMO ? own.DEMO === "1" : !owner;
  const env = { FILES_DIR: data("files"), NEXT_TELEMETRY_DISABLED: "1", ...fresh(), ...stored, ...own };
  for (const key of ["DEMO", "DATABASE_OWNER_URL", "DATABASE_URL"]) delete env[key];
  if (demo) env.DEMO = "1";
  if (owner) env.DATABASE_OWNER_URL = owner;
  if (DATABASE_OWNER_URL && DATABASE_URL) env.DATABASE_URL = DATABASE_URL;
  if (!own.DATABASE_WORKER_URL) delete env.DATABASE_WORKER_URL;
  if (/^https:/i.test(env.AUTH_URL ?? "")) refuseDemo(demo, own);
  refuseHalfABucket(env);
  return env;
}

function refuseHalfABucket(env) {
  const all = ["S3_ENDPOINT", "S3_BUCKET", "S3_KEY", "S3_SECRET"];
  const missing = all.filter((key) => !env[key]);
  if (missing.length > 0 && missing.length < all.length)
    throw new Failure(
      `Files are to lie in a bucket, and ${missing.join(", ")} ${missing.length > 1 ? "are" : "is"} not given.\n` +
        `Give all of ${all.join(", ")}, or none of them for the folder FILES_DIR.`,
    );
}

function refuseDemo(demo, own) {
  const secrets = ["AUTH_SECRET", "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"].filter((key) => !own[key]);
  const reasons = [
    demo && "- Demo mode is on, where anybody may sign in as anybody. Give DATABASE_URL, and no DEMO=1.",
    secrets.length > 0 &&
      `- ${secrets.join(" and ")} would be made up here. Give your own, from \`openssl rand -base64 32\`.`,
  ].filter(Boolean);
  if (reasons.length > 0)
    throw new Failure(`AUTH_URL is a public address (https), so this will not start:\n${reasons.join("\n")}`);
}

/** The settings of this clone, with the secrets made on the first call. */
export function settings() {
  const stored = kept();
  const env = resolve(process.env, stored);
  const made = Object.keys(fresh()).filter((key) => !stored[key] && !process.env[key]);
  if (made.length > 0) keep(Object.fromEntries(made.map((key) => [key, env[key]])));
  return env;
}
