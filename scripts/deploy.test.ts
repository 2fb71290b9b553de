import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const read = (file: string) => readFileSync(file, "utf8");
/** A service of compose.yml: its lines up to the next one. */
const service = (name: string) =>
  new RegExp(`^  ${name}:\\n((?: {4}.*\\n|\\n)*)`, "m").exec(read("deploy/compose.yml"))?.[1];
const deployment = (name: string) =>
  read("deploy/kubernetes.yml")
    .split("\n---\n")
    .find((part) => part.startsWith("apiVersion: apps") && part.includes(`{ name: ${name} }`));

test("the web process gets its own login to the database alone, and the worker not the owner's", () => {
  const [shared] = read("deploy/compose.yml").split("\nx-worker:");
  expect(shared).toContain("portal_web");
  for (const part of [shared, service("web"), deployment("portal-web")])
    expect(part).not.toMatch(/portal_(worker|owner)|\*(worker|owner)|portal-(worker|owner)/);
  expect(service("worker")).toContain("*worker");
  expect(deployment("portal-worker")).toContain("portal-worker }");
  for (const part of [service("worker"), deployment("portal-worker")])
    expect(part).not.toMatch(/portal_owner|\*owner|portal-owner/);
});

test("a store for files gets in by the portal's own key, and every process is told of it", () => {
  const [shared] = read("deploy/compose.yml").split("\nx-worker:");
  for (const name of ["S3_ENDPOINT", "S3_REGION", "S3_BUCKET", "S3_KEY", "S3_SECRET"]) {
    expect(shared).toContain(`${name}: \${${name}:-}`);
    expect(read("deploy/kubernetes.yml")).toContain(name);
  }
  expect(service("store")).toMatch(/ROOT_ACCESS_KEY_ID: "\$\{S3_KEY:-}", ROOT_SECRET_ACCESS_KEY: "\$\{S3_SECRET:-}"/);
  expect(service("store")).toContain("profiles: [store]");
});

test("no compose file brings a password, and no image the history, the kept data or the tests", () => {
  expect(read("deploy/compose.yml").match(/PASSWORD: (?!"\$\{)|(?<=portal_\w+):(?!\$\{)[^@\s]+@/g)).toBeNull();
  const left = read(".dockerignore").split("\n");
  for (const name of [".git", ".data", "e2e", "bench", "**/*.test.ts"]) expect(left).toContain(name);
});

test("the image runs as nobody special, in production", () => {
  const image = read("deploy/Dockerfile")
    .split(/^FROM /m)
    .at(-1);
  expect(image).toContain("USER node");
  expect(image).toContain("NODE_ENV=production");
  for (const name of ["portal-web", "portal-worker"]) expect(deployment(name)).toContain("runAsNonRoot: true");
});

/** Where the image writes: a setting of its last stage. */
const setting = (name: string) =>
  new RegExp(`\\b${name}=(\\S+)`).exec(
    read("deploy/Dockerfile")
      .split(/^FROM /m)
      .at(-1) ?? "",
  )?.[1];

test("files and the uploads beside them lie on the volume, which belongs to who the image runs as", () => {
  const folder = path.dirname(setting("FILES_DIR") ?? "/");
  expect(folder).toBe("/files"); // of the root's own folder nobody may make another
  expect(read("deploy/Dockerfile")).toContain(`RUN mkdir -p ${setting("FILES_DIR")} && chown -R node:node ${folder}`);
  expect(read("deploy/compose.yml")).toContain(`volumes: [files:${folder}]`);
  for (const name of ["portal-web", "portal-worker"]) {
    expect(deployment(name)).toContain(`{ name: files, mountPath: ${folder} }`);
    expect(deployment(name)).toContain("fsGroup: 1000");
  }
});

test("nothing of the image is written while it runs, and what Next keeps for a while has a place of its own", () => {
  const cache = "/portal/.next/standalone/.next/cache";
  expect(read("deploy/Dockerfile")).toContain(`mkdir ${cache.replace("/portal/", "")} `);
  expect(read("deploy/compose.yml")).toContain(`  read_only: true\n  tmpfs: [/tmp, ${cache}]\n`);
  for (const name of ["portal-web", "portal-worker"]) {
    expect(deployment(name)).toContain("readOnlyRootFilesystem: true");
    expect(deployment(name)).toContain("{ name: tmp, mountPath: /tmp }");
  }
  expect(deployment("portal-web")).toContain(`{ name: cache, mountPath: ${cache} }`);
});

test("a silent worker takes no web process out of service", () => {
  expect(deployment("portal-web")).toContain("readinessProbe: { httpGet: { path: /robots.txt,");
});
