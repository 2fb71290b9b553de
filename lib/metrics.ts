import { createServer } from "node:http";
import { sql } from "drizzle-orm";
import { collectDefaultMetrics, Gauge, register } from "prom-client";
import { as } from "@/db";

new Gauge({
  name: "portal_measure",
  help: "Jobs, mails, sessions and sign-ins as the database counts them",
  labelNames: ["name", "about"],
  async collect() {
    const rows = await as("worker", (tx) =>
      tx.execute<{ name: string; about: string; value: number }>(sql`select * from app.measures()`),
    );
    this.reset();
    for (const { name, about, value } of rows) this.set({ name, about }, value);
  },
});

/** Tells the worker's counts to Prometheus on a port of its own. */
export function tellMetrics(port: number, host?: string) {
  collectDefaultMetrics();
  createServer(async (_, answer) => {
    const text = await register.metrics().catch(() => undefined);
    answer.writeHead(text ? 200 : 503, { "content-type": register.contentType });
    answer.end(text);
  }).listen(port, host);
}
