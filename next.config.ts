import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

/** Uploads go past proxy.ts. They answer with a redirect or a few words, never with a page. */
const uploadHeaders = {
  "Content-Security-Policy": "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Cache-Control": "private, no-store",
};

const config: NextConfig = {
  output: "standalone",
  // A lockfile in a folder above must not move the build's root.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // `npm test` checks all types; the build would also meet those of earlier builds.
  typescript: { ignoreBuildErrors: true },
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  headers: async () => [
    { source: "/api/uploads/:path*", headers: Object.entries(uploadHeaders).map(([key, value]) => ({ key, value })) },
  ],
  // Next redirects before proxy.ts runs, so without its headers: a path with a slash behind it is served as it is.
  skipTrailingSlashRedirect: true,
  reactStrictMode: true,
  images: { unoptimized: true },
  typedRoutes: true,
  // Pictures and import files come with their forms; what is larger is refused before it is read.
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: "25mb" }, proxyClientMaxBodySize: "25mb" },
  // Their own files are read at run time, which bundling would break.
  serverExternalPackages: ["postgres", "mailparser", "fontkit", "nodemailer", "pdfkit", "sharp"],
};

export default createNextIntlPlugin("./lib/locale.ts")(config);
