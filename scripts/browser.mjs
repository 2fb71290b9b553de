import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./processes.mjs";

const installed = "/usr/bin/chromium";
const args = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const lambda = { AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x", AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" };
const unpacking = 'await (await import("@sparticuz/chromium")).default.executablePath()';
const fonts = `<fontconfig><dir prefix="relative">fonts</dir><dir>/usr/share/fonts</dir></fontconfig>`;

// The package unpacks into the temporary folder, which all clones and users share: it is given one of its own,
// that takes its final name when it is complete.
function unpack(folder) {
  mkdirSync(path.dirname(folder), { recursive: true });
  const part = mkdtempSync(`${folder}-`);
  try {
    const env = { ...process.env, ...lambda, TMPDIR: part };
    execFileSync(process.execPath, ["--input-type=module", "-e", unpacking], { cwd: root, env });
    writeFileSync(path.join(part, "fonts/fonts.conf"), fonts); // Its own one looks in places that are not ours.
    renameSync(part, folder);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // Else another run was faster.
  }
}

/** The Chromium of this machine, else the one that comes as a package, with its own libraries and fonts. */
export async function findBrowser() {
  const unsafe = process.getuid() === 0 ? ["--no-sandbox"] : [];
  if (existsSync(installed)) return { executablePath: installed, args: [...args, ...unsafe], env: process.env };
  const { version } = JSON.parse(
    readFileSync(path.join(root, "node_modules/@sparticuz/chromium/package.json"), "utf8"),
  );
  const folder = path.join(root, `node_modules/.cache/chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  const libraries = [path.join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: path.join(folder, "fonts") };
  return { executablePath: path.join(folder, "chromium"), args: [...args, "--no-sandbox"], env };
}
