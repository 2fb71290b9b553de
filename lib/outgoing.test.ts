import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isPublicAddress, tryLink } from "./outgoing";

// A house of its own on this machine, which only the tests may reach.
let server: Server;
let house: string;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const [, what = ""] = request.url?.split("/") ?? [];
    if (what === "silent") return;
    if (what === "cut") return request.socket.destroy();
    if (what === "no-head" && request.method === "HEAD") return response.writeHead(405).end();
    if (what === "on") return response.writeHead(301, { location: "/page" }).end();
    if (what === "round") return response.writeHead(302, { location: "/round" }).end();
    if (what === "inwards") return response.writeHead(302, { location: "http://169.254.169.254/latest" }).end();
    response.writeHead(what === "gone" ? 410 : 200).end("x");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  house = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.closeAllConnections());

const here = (address: string) => address === "127.0.0.1" || address === "::1";

test.each([
  ["page", undefined],
  ["on", undefined],
  ["no-head", undefined],
  ["gone", "410"],
  ["cut", "broken"],
  ["silent", "silent"],
  ["round", "goesRound"],
  ["inwards", "private"],
])(
  "a link to /%s is told as %s",
  async (path, told) => {
    expect(await tryLink(`${house}/${path}`, here)).toBe(told);
  },
  15_000,
);

test("a page that answers HEAD is not fetched, and one that does not is", () => {
  expect(asked.filter((one) => one.endsWith("/page"))).not.toContain("GET /page");
  expect(asked).toContain("GET /no-head");
});

test("no machine on the inside is asked, by its number or by a name", async () => {
  asked.length = 0;
  const { port } = new URL(house);
  for (const link of [
    `${house}/page`,
    `http://localhost:${port}/page`,
    `http://[::1]:${port}/`,
    `http://2130706433:${port}/`,
  ])
    expect(await tryLink(link), link).toBe("private");
  expect(asked).toEqual([]);
});

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.31.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "224.0.0.1",
  "255.255.255.255",
  "::1",
  "::",
  "::ffff:127.0.0.1",
  "fe80::1",
  "fc00::1",
  "fd12::1",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "2001:db8::1",
  "localhost",
  "",
])("%s is no place on the open internet", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(["8.8.8.8", "172.32.0.1", "193.3.3.3", "2a00:1450:4001::1"])("%s is on the open internet", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});
