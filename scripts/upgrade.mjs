// npm run test:upgrade -- <commit>: a database that another version of the portal made and filled is brought up to this one, which then
// answers on it; no table may have lost a row.
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { build, serve } from "./app.mjs";
import { archivedTables, countRows } from "./archive.mjs";
import { migrate } from "./database.mjs";
import { ready } from "./packages.mjs";
import { freePort } from "./ports.mjs";
import { atEnd, finish, launch, launchNode, main, outcome } from "./processes.mjs";
import { Failure, step } from "./steps.mjs";

const distDir = ".next-test";
const commit = process.argv[2];
const paths = ["/", "/municipalities", "/stories", "/activities", "/conferences", "/about", "/api/health"];
/** Throws a database away only when this process ends: its guard holds it. */
const fill = `import("./scripts/database.mjs").then(async ({ throwaway }) => {
  const { env, folder } = await throwaway();
  console.log("\\nmade " + JSON.stringify({ env, folder }));
  setInterval(() => {}, 1e6);
});`;

/** The other version's files and packages, in a folder of their own. */
async function checkOut() {
  const folder = mkdtempSync(path.join(tmpdir(), "kulturmetropolen-upgrade-"));
  execFileSync("git", ["worktree", "add", "--quiet", "--detach", folder, commit], { stdio: "inherit" });
  atEnd(() => {
    rmSync(folder, { recursive: true, force: true });
    execFileSync("git", ["worktree", "prune"]);
  });
  const child = launch("npm", ["install", "--no-audit", "--no-fund", "--include=dev", "--prefer-offline"], {
    cwd: folder,
  });
  const { code, output } = await outcome(child);
  if (code !== 0) throw new Failure(`${output}\nThe packages of ${commit} could not be installed.`);
  return folder;
}

async function fillBy(cwd) {
  const child = launchNode(["-e", fill], { cwd, stdio: ["ignore", "pipe", "inherit"] });
  for (let said = ""; ; ) {
    const [part] = await Promise.race([once(child.stdout, "data"), once(child, "exit").then(() => [])]);
    if (!part) throw new Failure(`${commit} could not make its database. See the message above.`);
    said += part;
    const [, made] = /^made (\{.*\})$/m.exec(said) ?? [];
    if (made) return JSON.parse(made);
  }
}

async function counted(env) {
  const sql = postgres(env.DATABASE_OWNER_URL, { max: 1, onnotice() {} });
  const counts = await countRows(sql, await archivedTables(sql));
  await sql.end();
  return counts;
}

await main(async () => {
  if (!commit) throw new Failure("Say which version: npm run test:upgrade -- <commit>");
  await ready();
  const folder = await step(`The portal of ${commit}`, checkOut);
  const { env } = await step("Its database, filled", () => fillBy(folder));
  const before = await counted(env);
  await step("Migration", () => migrate(env));
  const after = await counted(env);
  const lost = Object.keys(before).filter((name) => (after[name] ?? 0) < before[name]);
  if (lost.length > 0) throw new Failure(`Rows were lost in ${lost.join(", ")}.`);
  const port = await freePort();
  const own = { ...env, AUTH_URL: `http://localhost:${port}` };
  await step("Build", () => build(own, distDir));
  await step("Web and worker", () => serve({ env: own, distDir, host: "127.0.0.1", port }, () => {}));
  for (const page of paths) {
    const { status } = await fetch(own.AUTH_URL + page);
    if (status !== 200) throw new Failure(`${page} answers ${status} on the database of ${commit}.`);
  }
  const sum = (counts) => Object.values(counts).reduce((all, count) => all + count, 0);
  console.log(
    `  ${Object.keys(before).length} tables with ${sum(before)} rows; ${Object.keys(after).length} with ${sum(after)} after it.`,
  );
  await finish(0);
});
