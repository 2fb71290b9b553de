// npm run bench:load [minutes of soak]: one web process holds 500 requests at once, and then keeps its memory at 50 a second.
import { readFileSync } from "node:fs";
import http from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { startDemo } from "../scripts/demo.mjs";
import { ready } from "../scripts/packages.mjs";
import { finish, main } from "../scripts/processes.mjs";
import { step } from "../scripts/steps.mjs";

const minutes = Number(process.argv[2] ?? 60);
const [atOnce, rushSeconds, perSecond, mostGrowth, healthWithin] = [500, 60, 50, 1.1, 2_000];
const pages = [
  ["/meetings", "secretariat"],
  ["/municipalities/175", "kmk"],
  ["/meetings/{coming}", "guest"],
  ["/stories/{story}", "stranger"],
  ["/", "stranger"],
];

const agent = new http.Agent({ keepAlive: true });
/** The status that an address answers to a browser, or why there was none. */
const visit = (url, cookie = "") =>
  new Promise((resolve) => {
    const request = http.get(url, { agent, headers: { accept: "text/html", cookie } }, (answer) => {
      answer.resume().once("close", () => resolve(answer.complete ? answer.statusCode : "cut"));
    });
    request.on("error", ({ code, message }) => resolve(code ?? message));
  });

/** How often each answer came; 200 is what was wanted. */
const tally = () => {
  const answers = new Map();
  return { answers, add: (answer) => answers.set(answer, (answers.get(answer) ?? 0) + 1) };
};
const said = (answers) => [...answers].map(([answer, times]) => `${times} × ${answer}`).join(", ");
const wellAnswered = (answers) => answers.size === 1 && answers.has(200);

async function rush(next, health) {
  const { answers, add } = tally();
  const until = Date.now() + rushSeconds * 1000;
  const visitor = async () => {
    while (Date.now() < until) add(await next());
  };
  await Promise.all(Array.from({ length: atOnce }, visitor));
  const began = Date.now();
  const well = await visit(health);
  return { answers, well, wait: Date.now() - began };
}

/** Pages at an even pace; the process' memory in MB, each minute. */
async function soak(next, pid) {
  const { answers, add } = tally();
  const memory = [];
  const under = new Set();
  for (let minute = 0; minute < minutes; minute++) {
    for (let began = Date.now(), n = 0; n < 60 * perSecond; n++) {
      await sleep(Math.max(0, began + (n * 1000) / perSecond - Date.now()));
      const one = next().then(add);
      under.add(one);
      one.then(() => under.delete(one));
    }
    memory.push(Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024));
  }
  await Promise.all(under);
  return { answers, memory };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

await main(async () => {
  await ready();
  const { addressOf, cookies, web } = await startDemo();
  let turn = 0;
  const next = () => {
    const [path, who] = pages[turn++ % pages.length];
    return visit(addressOf(path), cookies[who]);
  };
  for (const _ of pages) await next();
  const rushed = await step(`${atOnce} requests at once for ${rushSeconds} s`, () =>
    rush(next, addressOf("/api/health")),
  );
  console.log(`  ${said(rushed.answers)}; then health answers ${rushed.well} within ${rushed.wait} ms`);
  const soaked = await step(`${perSecond} requests a second for ${minutes} minutes`, () => soak(next, web.pid));
  const tenth = Math.max(1, Math.floor(minutes / 6));
  const [before, after] = [soaked.memory.slice(0, 2 * tenth).slice(-tenth), soaked.memory.slice(-tenth)].map(median);
  console.log(
    `  ${said(soaked.answers)}; memory ${before} MB, in the end ${after} MB (each minute: ${soaked.memory.join(" ")})`,
  );
  const held = wellAnswered(rushed.answers) && rushed.well === 200 && rushed.wait <= healthWithin;
  await finish(held && wellAnswered(soaked.answers) && after <= before * mostGrowth ? 0 : 1);
});
