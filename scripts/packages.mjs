import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { finish, launch, launchNode, node, outcome, root } from "./processes.mjs";
import { Failure, step } from "./steps.mjs";

const note = "node_modules/.lock-hash";
const lockHash = () => createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
const noted = () => (existsSync(note) ? readFileSync(note, "utf8") : "");

// Not `npm ci`: it fails where a registry serves the packages of one platform only.
async function install() {
  const before = lockHash();
  const child = launch("npm", ["install", "--no-audit", "--no-fund", "--include=dev"]);
  const { code, output } = await outcome(child);
  if (code !== 0) throw new Failure(`${output}\nThe packages could not be installed. Is the npm registry reachable?`);
  if (lockHash() !== before)
    throw new Failure(
      "npm changed package-lock.json, so these are not the packages that were tested.\n" +
        "See `git diff package-lock.json`; keep the change or take it back, then run the command again.",
    );
  writeFileSync(note, before);
}

/** Installs what package-lock.json says when it is not there yet, then goes on under the Node that comes with it. */
export async function ready() {
  process.chdir(root);
  if (noted() !== lockHash() || !existsSync(node)) await step("Packages", install);
  if (realpathSync(process.execPath) === realpathSync(node)) return;
  const again = { stdio: "inherit", detached: false, patience: 60_000 };
  const [code] = await once(launchNode(process.argv.slice(1), again), "exit");
  await finish(code ?? 1);
}
