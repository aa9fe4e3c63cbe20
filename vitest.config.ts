import { defineConfig } from "vitest/config";

const unit = { include: ["test/**/*.test.ts"], exclude: ["test/package/**"] };

export default defineConfig({
  test: {
    projects: [
      { test: { ...unit, name: "unit" } },
      { test: { ...unit, name: "edge", environment: "edge-runtime" } },
      // Tests about the package itself: they read files, and need `npm run build` first.
      { test: { name: "package", include: ["test/package/**/*.test.ts"], testTimeout: 60_000 } },
      // The examples of README, docs and TSDoc, as `npm run docs:examples` writes them.
      { test: { name: "docs", include: [".docs-tests/**/*.test.ts"], exclude: ["node_modules/**"] } },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "json-summary", "json"],
      reportsDirectory: "coverage",
      thresholds: { lines: 95, branches: 95 },
    },
  },
});
