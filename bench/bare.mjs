import { writeFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../scripts/ports.mjs";
import { launchNode, outcome, run } from "../scripts/processes.mjs";
import { Failure } from "../scripts/steps.mjs";

const agent = new http.Agent({ keepAlive: true });

/** Answers the HTML of an address; to whoever names no HTML the portal gives no copy, but makes the page anew. */
export const get = (url, cookie = "", accept = "*/*") =>
  new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers: { accept, cookie } }, async (response) => {
      const chunks = await response.toArray();
      if (response.statusCode === 200) resolve(Buffer.concat(chunks).toString());
      else reject(new Failure(`${url} answered ${response.statusCode}`));
    });
    request.on("error", reject);
  });

const markup = (html) => /<body[^>]*>([\s\S]*)<\/body>/.exec(html)[1].replace(/<script[\s\S]*?<\/script>/g, "");

/** Builds and starts a Next of one page, which answers the given HTML by its name; returns its address. */
export async function startBare(pages, { env, folder, distDir }) {
  const file = path.join(folder, "pages.json");
  const html = Object.entries(pages).map(([name, page]) => [name, markup(page)]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(html)));
  const own = { ...env, NODE_ENV: "production", BENCH_PAGES: file };
  const build = ["node_modules/next/dist/bin/next", "build", "bench/bare"];
  await run(build, { ...own, NEXT_DIST_DIR: path.join("../..", distDir) }, "The bare page could not be built.");
  const port = await freePort();
  const flags = `${env.NODE_OPTIONS ?? ""} --import ${new URL("../scripts/client-address.mjs", import.meta.url)}`;
  const web = launchNode([path.join(distDir, "standalone/bench/bare/server.js")], {
    env: { ...own, NODE_OPTIONS: flags, PORT: port, HOSTNAME: "127.0.0.1" },
  });
  const printed = outcome(web);
  const address = `http://127.0.0.1:${port}`;
  for (const until = Date.now() + 30_000; Date.now() < until; await sleep(100)) {
    if (web.exitCode !== null) break;
    if (await get(`${address}/${html[0][0]}`).catch(() => "")) return address;
  }
  throw new Failure(`The bare page does not answer.\n${web.exitCode === null ? "" : (await printed).output}`);
}
