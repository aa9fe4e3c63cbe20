import { defineConfig } from "vitest/config";

// There is no state in a module, so test files may share them: that saves half of the time. A busy machine is given more of it.
const shared = { isolate: false, testTimeout: 60_000 };
const unit = { ...shared, include: ["test/**/*.test.ts"], exclude: ["test/package/**"] };

export default defineConfig({
  test: {
    projects: [
      { test: { ...unit, name: "unit" } },
      // In threads with a VM of their own: in any other pool the environment only adds globals, and code from strings would run.
      { test: { ...unit, name: "edge", environment: "edge-runtime", pool: "vmThreads" } },
      // Tests about the package itself: they read files, and need `npm run build` first.
      { test: { ...shared, name: "package", include: ["test/package/**/*.test.ts"] } },
      // The examples of README, docs and TSDoc, as `npm run docs:examples` writes them.
      { test: { ...shared, name: "docs", include: [".docs-tests/**/*.test.ts"], exclude: ["node_modules/**"] } },
      // The folders under examples, as a developer would copy them: they import the package by its name, and need `npm run build` first.
      { test: { ...shared, name: "examples", include: ["examples/**/*.test.ts"] } },
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
