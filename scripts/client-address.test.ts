import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { clientAddress } from "./client-address.mjs";

const from = (address: string, forwarded?: string) =>
  ({ socket: { remoteAddress: address }, headers: { "x-forwarded-for": forwarded } }) as unknown as IncomingMessage;

test("a header that anybody can write names nobody", () => {
  expect(clientAddress(from("::ffff:10.0.0.7", "1.2.3.4"), false)).toBe("10.0.0.7");
  expect(clientAddress(from("2001:db8::1"), false)).toBe("2001:db8::1");
});

test("behind our own proxy the last entry counts, which is the proxy's", () => {
  expect(clientAddress(from("127.0.0.1", "6.6.6.6, 10.0.0.7"), true)).toBe("10.0.0.7");
  expect(clientAddress(from("127.0.0.1"), true)).toBe("127.0.0.1");
});

test("every server in the process sees the true address", async () => {
  const server = createServer((request, response) => response.end(request.headers["x-forwarded-for"]));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}`, { headers: { "x-forwarded-for": "1.2.3.4" } });
  expect(await response.text()).toBe("127.0.0.1");
  server.close();
});
