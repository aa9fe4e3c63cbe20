// The unit tests without projects, which the Stryker runner does not know.
import { defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["test/**/*.test.ts"], exclude: ["test/package/**"] } });
