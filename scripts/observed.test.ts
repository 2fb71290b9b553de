import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

const server = createServer((_, answer) => answer.end("here"));

beforeAll(async () => {
  vi.stubEnv("AUTH_URL", "https://portal.example");
  vi.stubEnv("LOG_LEVEL", "silent");
  await import("./observed.mjs");
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});
afterAll(() => server.close());

const ask = (method: string) =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown> }>((done, fail) => {
    const { port } = server.address() as AddressInfo;
    const asked = request({ host: "127.0.0.1", port, method, agent: false }, (answer) => {
      answer.resume();
      done({ status: answer.statusCode, headers: answer.headers });
    });
    asked.on("error", fail).end();
  });

test("behind https every answer of the process asks for https from then on, and for no guessing", async () => {
  const { status, headers } = await ask("GET");
  expect(status).toBe(200);
  expect(headers["strict-transport-security"]).toBe("max-age=63072000; includeSubDomains");
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test("TRACE is answered by nobody", async () => {
  const { status, headers } = await ask("TRACE");
  expect([status, headers.allow]).toEqual([405, "GET, HEAD, POST"]);
});
