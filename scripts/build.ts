// Builds dist (see tsup.config.ts) and schemas.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { writeSchemas } from "./schemas.js";

rmSync("dist", { recursive: true, force: true });
const { status } = spawnSync("npx", ["--no-install", "tsup"], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);
console.log(`dist and ${writeSchemas()} JSON Schema files written`);
