import { step } from "./steps.mjs";

const distDir = ".next-test";

/** Runs the production build with the demo in a throwaway database, and opens a session for everybody. */
export async function startDemo() {
  const { build, serve } = await import("./app.mjs");
  const { throwaway } = await import("./database.mjs");
  const { freePort } = await import("./ports.mjs");
  const port = await freePort();
  const { env, folder } = await step("Database", () => throwaway({ AUTH_URL: `http://localhost:${port}` }));
  await step("Build", () => build(env, distDir));
  const { web } = await step("Web and worker", () => serve({ env, distDir, host: "127.0.0.1", port }));
  Object.assign(process.env, env);
  (await import("tsx/esm/api")).register();
  const { cookiesOf, owner } = await import("../e2e/identities.ts");
  const { things } = await import("../e2e/things.ts");
  const sql = owner();
  const [cookies, ids] = [await cookiesOf(sql), await things(sql)];
  await sql.end();
  const addressOf = (path) => env.AUTH_URL + path.replaceAll(/\{(\w+)\}/g, (_, name) => ids[name]);
  return { env, folder, distDir, web, cookies, addressOf };
}
