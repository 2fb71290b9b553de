import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { build, serve } from "../scripts/app.mjs";
import { throwaway } from "../scripts/database.mjs";
import { freePort } from "../scripts/ports.mjs";
import { startMailServer } from "./mail-server";

const distDir = ".next-test";

/**
 * The production build with worker, database and mail server of its own. The specs find them in the environment:
 * AUTH_URL (baseURL), DATABASE_*, MAILS_DIR, FILES_DIR, NEXT_DIST_DIR.
 */
export default async function start() {
  const port = await freePort();
  const database = await throwaway({ AUTH_URL: `http://localhost:${port}` });
  const mails = await startMailServer(`${database.folder}/mails`);
  const [METRICS_PORT, WORKER_METRICS_PORT] = [String(await freePort()), String(await freePort())];
  const watched = { LOG_LEVEL: "info", METRICS_PORT, WORKER_METRICS_PORT };
  const env = { ...database.env, ...watched, SMTP_URL: mails.url, MAIL_RETURNS_SECRET: randomUUID() };
  await build(env, distDir);
  const log = createWriteStream(`${distDir}/app.log`);
  const app = await serve({ env, distDir, host: "127.0.0.1", port }, (chunk: Buffer | string) => log.write(chunk));
  Object.assign(process.env, env, { MAILS_DIR: `${database.folder}/mails`, NEXT_DIST_DIR: distDir });
  return async () => {
    await app.stop();
    await mails.stop();
    await database.stop();
  };
}
