import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "./steps.mjs";

export const root = fileURLToPath(new URL("..", import.meta.url));

export const node = path.join(root, "node_modules/.bin/node");

const withParent = new URL("with-parent.mjs", import.meta.url).href;
const running = new Map();
const cleanups = [];
let ending;

/** Starts a program that ends with us. Its group is its own, so Ctrl-C reaches it through us and in our order. */
export function launch(command, args, { patience = 10_000, ...options } = {}) {
  const child = spawn(command, args, { cwd: root, detached: true, stdio: ["ignore", "pipe", "pipe"], ...options });
  running.set(child, patience);
  child.once("exit", () => running.delete(child));
  child.once("error", () => running.delete(child));
  return child;
}

/** Starts the Node that comes with the packages on a file, see launch. */
export function launchNode(args, options) {
  return launch(node, ["--import", withParent, ...args], options);
}

/** Waits for a program to end and returns its exit code and what it printed. */
export async function outcome(child) {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
  const [code] = await once(child, "close");
  return { code: code ?? 1, output };
}

/** Runs Node on a file to its end and returns what it printed; advice says what to do when it fails. */
export async function run(args, env, advice) {
  const { code, output } = await outcome(launchNode(args, { env }));
  if (code !== 0) throw new Failure(`${output.trim().split("\n").slice(-60).join("\n")}\n\n${advice}`);
  return output;
}

/** Asks a program to end and insists after its time is up; what it left behind in its group goes with it. */
export async function end(child, patience = running.get(child)) {
  if (!running.has(child)) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const insist = setTimeout(() => child.kill("SIGKILL"), patience);
  await ended;
  clearTimeout(insist);
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {} // Nobody was left.
}

/** Registers what must happen when the command ends, however it does; the last one registered comes first. */
export function atEnd(cleanup) {
  cleanups.unshift(cleanup);
}

/** Ends all that was started, cleans up and leaves. */
export function finish(code) {
  ending ??= (async () => {
    await Promise.all([...running.keys()].map((child) => end(child)));
    for (const cleanup of cleanups) await cleanup();
    process.exit(code);
  })();
  return ending;
}

export const isEnding = () => ending !== undefined;

function fail(error) {
  if (!ending) console.error(`\n${error instanceof Failure ? error.message : error.stack}`);
  return finish(1);
}

// npm starts us through a shell, which outlives a killed npm.
function endWithNpm() {
  const stat = (pid) =>
    readFileSync(`/proc/${pid}/stat`, "utf8")
      .match(/^\d+ \((.*)\) \S (\d+)/s)
      ?.slice(1) ?? [];
  const [name, npm] = stat(process.ppid);
  if (/^(ba|da|z)?sh$/.test(name))
    setInterval(() => stat(process.ppid)[1] === npm || process.kill(process.pid, "SIGTERM"), 500).unref();
}

/** Runs a command so that signals, failures and a lost npm all end it in good order. */
export async function main(work, interrupted = 1) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => finish(interrupted));
  process.on("uncaughtException", fail);
  process.stdout.on("error", () => {}); // Whoever read us is gone; the signal or the parent's end follows.
  if (process.env.npm_lifecycle_event) {
    await import("./with-parent.mjs");
    if (existsSync("/proc/self/stat")) endWithNpm();
  }
  try {
    await work();
  } catch (error) {
    await fail(error);
  }
}
