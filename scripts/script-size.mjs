import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { Failure } from "./steps.mjs";

const most = 15_000;
/** What a page that the public only reads may bring. */
const mostReading = 10_000;
const reading = [
  "",
  "about",
  "activities/[id]",
  "conferences/[id]",
  "municipalities/[code]",
  "newsletter/issues/[slug]",
  "privacy",
  "statuses/[id]",
  "stories",
  "stories/[id]",
  "was",
];
const kB = (bytes) => `${(bytes / 1000).toFixed(1).replace(".", ",")} kB`;

/** What gzip makes of files of a build together. */
export const zipped = (distDir, files) =>
  [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(path.join(distDir, file))).length, 0);

/** The script that each page brings beyond Next's own, from the lists of the build, the most first. */
function scriptSizes(distDir) {
  const read = (file) => readFileSync(path.join(distDir, file), "utf8");
  const { rootMainFiles, polyfillFiles } = JSON.parse(read("build-manifest.json"));
  const sizeOf = (file) => {
    const found = vm.createContext({});
    vm.runInContext(read(`server/app${file}_client-reference-manifest.js`), found);
    const modules = Object.entries(found.__RSC_MANIFEST[file].clientModules);
    const filesOf = (some) =>
      some.flatMap(([, { chunks }]) => chunks.map((chunk) => decodeURI(chunk).replace(/^\/_next\//, "")));
    // What draws the layouts is in every page of every app.
    const frame = modules.filter(([name]) => name.includes("/next/dist/esm/client/components/layout-router.js"));
    const next = new Set([...rootMainFiles, ...polyfillFiles, ...filesOf(frame)]);
    return zipped(distDir, new Set(filesOf(modules)).difference(next));
  };
  return Object.entries(JSON.parse(read("app-path-routes-manifest.json")))
    .filter(([file]) => /^\/\((portal|public)\)\/.*\/page$|^\/\(public\)\/page$/.test(file))
    .map(([file, route]) => ({
      route,
      bytes: sizeOf(file),
      reading: file.startsWith("/(public)/") && reading.includes(route.slice(1)),
    }))
    .toSorted((a, b) => b.bytes - a.bytes);
}

/** Says how much script a list page brings, and which pages bring the most; none may bring more than its limit. */
export function checkScript(distDir) {
  if (!existsSync(path.join(distDir, "BUILD_ID"))) throw new Failure("There is no build to measure.");
  const pages = scriptSizes(distDir);
  const said = ({ route, bytes }) => `${route} ${kB(bytes)}`;
  const read = pages.filter((page) => page.reading);
  if (read.length !== reading.length) throw new Failure("A page that the public reads is not in the build.");
  console.log(
    `  ${said(pages.find(({ route }) => route === "/meetings"))}; the most: ${said(pages[0])}; the most that the public reads: ${said(read[0])}`,
  );
  const above = pages.filter((page) => page.bytes > (page.reading ? mostReading : most));
  if (above.length > 0)
    throw new Failure(
      `More than ${kB(mostReading)} of script where the public reads, or ${kB(most)} elsewhere: ${above.map(said).join(", ")}`,
    );
}
