// The unit tests without projects, which the Stryker runner does not know.
import { defineConfig } from "vitest/config";

const setupFiles = ["test/without-shrinking.ts"];
export default defineConfig({ test: { include: ["test/**/*.test.ts"], exclude: ["test/package/**"], testTimeout: 60_000, setupFiles } });
