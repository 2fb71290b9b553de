import { mkdirSync } from "node:fs";
import { ready } from "./packages.mjs";
import { isFree } from "./ports.mjs";
import { finish, isEnding, main } from "./processes.mjs";
import { settings } from "./settings.mjs";
import { Failure, step } from "./steps.mjs";

const dev = process.argv.includes("--dev");
const { PORT, HOST } = process.env;

async function choosePort() {
  if (PORT && !(await isFree(PORT, HOST))) throw new Failure(`Port ${PORT} is taken. Free it, or give another PORT.`);
  if (PORT) return Number(PORT);
  let port = 3000;
  while (!(await isFree(port, HOST))) port++;
  if (port !== 3000) console.log(`Port 3000 is taken, so this is port ${port}.`);
  return port;
}

async function start() {
  await ready();
  const port = await choosePort();
  const kept = { AUTH_URL: `http://localhost:${port}`, ...settings() };
  const { build, serve } = await import("./app.mjs");
  const { migrate, openDatabase, seed } = await import("./database.mjs");
  const env = await step("Database", () => openDatabase(kept));
  mkdirSync(env.FILES_DIR, { recursive: true, mode: 0o700 });
  await step("Tables", () => migrate(env));
  const people = await step("Data", () => seed(env));
  const distDir = ".next";
  if (!dev) await step("Build", () => build(env, distDir));
  const options = { env, distDir, dev, host: HOST || "127.0.0.1", port };
  const { web } = await step("Web and worker", () => serve(options));
  web.once("exit", (code, signal) => isEnding() || stopped(signal ?? code));
  welcome(env, people);
}

function stopped(how) {
  console.error(`\nThe web process ended (${how}), so all ends. Start again with npm ${dev ? "run dev" : "start"}.`);
  finish(1);
}

function welcome({ AUTH_URL, DEMO, SMTP_URL }, people) {
  console.log(`\nThe portal: ${AUTH_URL}`);
  if (people) console.log(people.trimEnd());
  if (DEMO) console.log(`Sign in as one of the demo people: ${AUTH_URL}/sign-in`);
  if (DEMO && !SMTP_URL) console.log(`The mails they get: ${AUTH_URL}/demo/mailbox`);
  console.log("Ctrl-C stops it.\n");
}

await main(start, 0);
