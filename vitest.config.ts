import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@": import.meta.dirname,
      "server-only": "next/dist/compiled/server-only/empty.js",
    },
  },
  test: {
    name: "unit",
    include: ["lib/**/*.test.ts", "db/**/*.test.ts", "scripts/*.test.ts"],
    globalSetup: "scripts/test-database.mjs",
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
