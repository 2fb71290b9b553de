import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { Failure } from "./steps.mjs";

const most = 30_000;
const kB = (bytes) => `${(bytes / 1000).toFixed(1).replace(".", ",")} kB`;

/** What gzip makes of files of a build together. */
export const zipped = (distDir, files) =>
  [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(path.join(distDir, file))).length, 0);

/** The script that each page of the portal brings beyond Next's own, from the lists of the build, the most first. */
function scriptSizes(distDir) {
  const read = (file) => readFileSync(path.join(distDir, file), "utf8");
  const { rootMainFiles, polyfillFiles } = JSON.parse(read("build-manifest.json"));
  const next = new Set([...rootMainFiles, ...polyfillFiles]);
  const sizeOf = (file) => {
    const found = vm.createContext({});
    vm.runInContext(read(`server/app${file}_client-reference-manifest.js`), found);
    const chunks = Object.values(found.__RSC_MANIFEST[file].clientModules).flatMap((module) => module.chunks);
    const files = chunks.map((chunk) => decodeURI(chunk).replace(/^\/_next\//, "")).filter((chunk) => !next.has(chunk));
    return zipped(distDir, files);
  };
  return Object.entries(JSON.parse(read("app-path-routes-manifest.json")))
    .filter(([file]) => /^\/\(portal\)\/.*\/page$/.test(file))
    .map(([file, route]) => ({ route, bytes: sizeOf(file) }))
    .toSorted((a, b) => b.bytes - a.bytes);
}

/** Says how much script a list page brings, and which page brings the most; none may bring more than the limit. */
export function checkScript(distDir) {
  if (!existsSync(path.join(distDir, "BUILD_ID"))) throw new Failure("There is no build to measure.");
  const pages = scriptSizes(distDir);
  const said = ({ route, bytes }) => `${route} ${kB(bytes)}`;
  console.log(`  ${said(pages.find(({ route }) => route === "/meetings"))}; the most: ${said(pages[0])}`);
  const above = pages.filter(({ bytes }) => bytes > most);
  if (above.length > 0) throw new Failure(`More than ${kB(most)} of script: ${above.map(said).join(", ")}`);
}
