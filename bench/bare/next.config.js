import path from "node:path";

const root = path.join(import.meta.dirname, "../..");

export default {
  output: "standalone",
  distDir: process.env.NEXT_DIST_DIR,
  outputFileTracingRoot: root,
  turbopack: { root },
  poweredByHeader: false,
};
