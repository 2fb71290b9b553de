import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ready } from "./packages.mjs";
import { atEnd, finish, launchNode, main, outcome, run } from "./processes.mjs";
import { checkScript } from "./script-size.mjs";
import { Failure, step } from "./steps.mjs";

const withBrowser = !process.argv.includes("--no-browser");
const distDir = ".next-test";
const bin = (name) => path.join("node_modules/.bin", name);
let reports;
const sum = { passed: 0, failed: 0 };

// The settings of the one who runs the tests are not theirs.
const foreign = /^(DATABASE_|AUTH_|SMTP_|MAIL_|FILES_|S3_|NEXT_|NODE_ENV|DEMO|PORT|HOST|TRUST_|PG)/;
const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !foreign.test(key)));
if (!process.stdout.isTTY) env.NO_COLOR = "1";

async function shown(title, work) {
  try {
    await step(title, work);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.log(error.message);
  }
}

/** A step that passes or fails as a whole. */
const check = (title, work) =>
  shown(title, async () => {
    sum.failed++;
    await work();
    sum.failed--;
    sum.passed++;
  });

/** A step of many tests, which shows its own progress and leaves a report to count from. */
const suite = (title, args, report, read) =>
  shown(title, async () => {
    const stdio = ["ignore", "inherit", "inherit"];
    const { code } = await outcome(launchNode(args, { env: { ...env, E2E_REPORT: report }, stdio }));
    const { passed, failed } = existsSync(report)
      ? read(JSON.parse(readFileSync(report, "utf8")))
      : { passed: 0, failed: 0 };
    sum.passed += passed;
    sum.failed += failed || Number(code !== 0);
    if (code !== 0) throw new Failure("");
  });

async function types() {
  await run([bin("next"), "typegen"], { ...env, NEXT_DIST_DIR: distDir }, "");
  await run([bin("tsc"), "--noEmit", "-p", "tsconfig.check.json"], env, "");
}

function vitest(title, ...more) {
  const report = path.join(reports, `${title}.json`);
  const args = [bin("vitest"), "run", ...more, "--reporter=json", `--outputFile.json=${report}`];
  return suite(title, args, report, (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests }));
}

async function browser() {
  const { build } = await import("./app.mjs");
  await check("Build", () => build(env, distDir));
  await check("Script per page", () => checkScript(distDir));
  const report = path.join(reports, "browser.json");
  const counts = ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky });
  await suite("Browser", [bin("playwright"), "test"], report, counts);
}

await main(async () => {
  await ready();
  reports = mkdtempSync(path.join(tmpdir(), "kulturmetropolen-reports-"));
  atEnd(() => rmSync(reports, { recursive: true, force: true }));
  await check("Format and lint", () =>
    run([bin("biome"), "ci", "--colors=off", "."], env, "Mend it with `npx biome check --write`."),
  );
  await check("Types", types);
  await check("Dead code", () => run([bin("knip")], env, "Remove what nobody uses."));
  await vitest("Unit and database", "--reporter=default");
  await vitest("Policies, each loosened in turn", "--config=scripts/vitest.policies.ts", "--root=.", "--reporter=dot");
  if (withBrowser) await browser();
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  await finish(sum.failed > 0 ? 1 : 0);
});
