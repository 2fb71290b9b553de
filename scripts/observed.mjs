// Preloaded into the web process: every answer is a line in the log and counted; METRICS_PORT tells the counts to Prometheus.
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { Counter, collectDefaultMetrics, Gauge, Histogram, register } from "prom-client";
import { request as current, log } from "./log.mjs";

/** More at once are told to come back, so that those under way are answered. */
const most = Number(process.env.REQUESTS_AT_ONCE || 1000);

const answers = new Histogram({
  name: "portal_request_seconds",
  help: "Time until an answer was sent, by route",
  labelNames: ["method", "route", "status"],
  buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10],
});
const turnedAway = new Counter({ name: "portal_turned_away_total", help: "Requests told to come back later" });
let underWay = 0;
new Gauge({ name: "portal_requests_under_way", help: "Requests", collect: gauge(() => underWay) });

const door = () => globalThis.doorMeasured ?? { transactions: 0, seconds: 0, lost: 0, waiting: 0 };
new Gauge({ name: "portal_transactions", help: "Transactions so far", collect: gauge(() => door().transactions) });
new Gauge({ name: "portal_transaction_seconds", help: "Time in them so far", collect: gauge(() => door().seconds) });
new Gauge({ name: "portal_database_lost", help: "Transactions the database left", collect: gauge(() => door().lost) });
new Gauge({ name: "portal_database_waiting", help: "Waiting for a connection", collect: gauge(() => door().waiting) });

function gauge(read) {
  return function () {
    this.set(read());
  };
}

const manifest = path.join(process.env.NEXT_DIST_DIR ?? ".next", "app-path-routes-manifest.json");

/** The routes of the build, those without gaps first. */
const routes = (existsSync(manifest) ? Object.values(JSON.parse(readFileSync(manifest, "utf8"))) : [])
  .sort((a, b) => a.split("[").length - b.split("[").length)
  .map((route) => ({ route, shape: new RegExp(`^${route.replaceAll(/\[\w+\]/g, "[^/]+")}/?$`) }));

/** The route of an address; never the address itself, in which somebody's secret may stand. */
export const routeOf = (url) => {
  const [asked] = url.split("?");
  if (asked.startsWith("/_next/")) return "/_next";
  return routes.find(({ shape }) => shape.test(asked))?.route ?? "none";
};

/** A proxy of our own may have numbered the request. */
const idOf = ({ headers }) => {
  const given = process.env.TRUST_PROXY === "1" ? headers["x-request-id"] : undefined;
  return /^[\w-]{8,64}$/.test(given ?? "") ? given : randomUUID();
};

/** On every answer, also those that go past proxy.ts: uploads, scripts, and what is turned away here. */
const always = Object.entries({
  "x-content-type-options": "nosniff",
  ...(/^https:/i.test(process.env.AUTH_URL ?? "") && {
    "strict-transport-security": "max-age=63072000; includeSubDomains",
  }),
});

const { emit } = http.Server.prototype;

http.Server.prototype.emit = function (event, ...args) {
  if (event !== "request" || this === teller) return emit.call(this, event, ...args);
  const [asked, answer] = args;
  const id = idOf(asked);
  const [method, route, began] = [asked.method, routeOf(asked.url), performance.now()];
  answer.setHeader("x-request-id", id);
  for (const [name, value] of always) answer.setHeader(name, value);
  underWay++;
  answer.once("close", () => {
    underWay--;
    const status = answer.writableFinished ? answer.statusCode : 499;
    const ms = Math.round(performance.now() - began);
    answers.observe({ method, route, status }, ms / 1000);
    log[status >= 500 ? "error" : "info"]({ id, method, route, status, ms }, "request");
  });
  if (method === "TRACE") {
    answer.writeHead(405, { allow: "GET, HEAD, POST" }).end();
    return true;
  }
  if (underWay <= most) return current.run({ id }, () => emit.call(this, event, ...args));
  turnedAway.inc();
  answer.writeHead(503, { "retry-after": "5", "content-type": "text/plain; charset=utf-8" });
  answer.end("Portalen har meget at lave. Prøv igen om lidt. / The portal is busy. Please try again in a moment.\n");
  return true;
};

const teller = process.env.METRICS_PORT
  ? http.createServer(async (_, answer) => {
      answer.setHeader("content-type", register.contentType);
      answer.end(await register.metrics());
    })
  : undefined;
if (teller) {
  collectDefaultMetrics();
  teller.listen(Number(process.env.METRICS_PORT), process.env.HOSTNAME).unref();
}
