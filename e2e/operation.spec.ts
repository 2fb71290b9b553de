import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { origin } from "./kit";
import { test } from "./test";

const secret = "NOBODYMAYREADTHIS0123456789";
const counts = async (port: string | undefined) => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();

test("an answer has a number, and the log finds it by that number without the address that was asked for", async () => {
  const answer = await fetch(`${origin}/invitation/${secret}?mail=anna@example.com`);
  const id = answer.headers.get("x-request-id") ?? "";
  expect(id).toMatch(/^[\w-]{36}$/);
  const log = () => readFileSync(`${process.env.NEXT_DIST_DIR}/app.log`, "utf8");
  await expect.poll(() => log().includes(id)).toBe(true);
  const line =
    log()
      .split("\n")
      .find((one) => one.includes(id)) ?? "";
  expect(JSON.parse(line)).toMatchObject({ method: "GET", route: "/invitation/[secret]", status: answer.status });
  expect(log()).not.toMatch(/NOBODYMAYREADTHIS|anna@example|[\w.]+@[\w-]+\.example/);
});

test("a number that a stranger brings along is not taken", async () => {
  const answer = await fetch(origin, { headers: { "x-request-id": "brought-along" } });
  expect(answer.headers.get("x-request-id")).not.toBe("brought-along");
});

test("Prometheus is told of requests by route, of the database, and by the worker of jobs and mails", async () => {
  await fetch(`${origin}/invitation/${secret}`);
  await expect
    .poll(() => counts(process.env.METRICS_PORT))
    .toMatch(/portal_request_seconds_count\{method="GET",route="\/invitation\/\[secret\]",status="200"\} \d/);
  const web = await counts(process.env.METRICS_PORT);
  expect(web).not.toContain(secret);
  expect(Number(/^portal_transactions (\d+)/m.exec(web)?.[1])).toBeGreaterThan(0);
  expect(await counts(process.env.WORKER_METRICS_PORT)).toMatch(/portal_measure\{name="mails_waiting",about=""\} \d/);
});
