import { readFileSync } from "node:fs";
import { origin } from "./kit";

const distDir = process.env.NEXT_DIST_DIR ?? ".next-test";

type Reference = { workers: Record<string, unknown>; filename: string; exportedName: string };
type Action = { key: string; name: string; path: string };

const { node } = JSON.parse(readFileSync(`${distDir}/server/server-reference-manifest.json`, "utf8")) as {
  node: Record<string, Reference>;
};

const addressOf = (page: string) =>
  page
    .replace(/^app|\/(page|route)$/g, "")
    .replaceAll(/\/\([^)]+\)/g, "")
    .replaceAll(/\[\w+\]/g, "00000000-0000-4000-8000-000000000000") || "/";

/** Every server action of the build: its key, its name, and the address of a page that knows it. */
export const actions = Object.entries(node).map(
  ([key, { workers, filename, exportedName }]): Action => ({
    key,
    name: `${filename.replace(/^lib\/|\/actions\.ts$/g, "")}: ${exportedName}`,
    path: addressOf(Object.keys(workers)[0]!),
  }),
);

/** Sends an empty form as a browser with JavaScript would. */
export async function send({ key, path }: Action, cookie = "") {
  const body = new FormData();
  body.set("0", '[{},"$K1"]');
  const headers = { "next-action": key, origin, cookie };
  const answer = await fetch(new URL(path, origin), { method: "POST", headers, body, redirect: "manual" });
  return { to: answer.headers.get("x-action-redirect")?.split(/[?;]/)[0], text: await answer.text() };
}
