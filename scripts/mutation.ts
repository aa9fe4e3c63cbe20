// `npm run test:mutation -- calendar`: mutates the files of an area, or of all, and runs the unit tests against each mutant.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const areas = process.argv.slice(2);
const unknown = areas.filter((area) => !existsSync(`src/${area}`));
if (unknown.length > 0) {
  console.error(`no such area: ${unknown.join(", ")}`);
  process.exit(2);
}
const files = areas.length > 0 ? areas.map((area) => `src/${area}/**/*.ts`) : ["src/**/*.ts"];
const { status } = spawnSync("npx", ["--no-install", "stryker", "run", "--mutate", files.join(",")], { stdio: "inherit" });
process.exit(status ?? 1);
