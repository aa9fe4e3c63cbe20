// `npm run docs`: the reference of every public entry, from its TSDoc, under docs/api.
import { spawnSync } from "node:child_process";
import { publicEntries } from "./entries.js";

const entryPoints = publicEntries().flatMap(({ path }) => ["--entryPoints", `src/${path}.ts`]);
const { status } = spawnSync("npx", ["--no-install", "typedoc", ...entryPoints], { stdio: "inherit" });
process.exit(status ?? 1);
