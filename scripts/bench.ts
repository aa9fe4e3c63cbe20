// `npm run bench:casefile`, `bench:warranty`: bundles a benchmark and runs it. The loader of TypeScript wraps every function that a call makes, so what it runs is slower than the package.
import { spawnSync } from "node:child_process";
import { buildSync } from "esbuild";

const [name = ""] = process.argv.slice(2);
const outfile = `node_modules/.cache/bench/${name}.mjs`;
buildSync({ entryPoints: [`bench/${name}.ts`], outfile, bundle: true, platform: "node", format: "esm", logLevel: "warning" });
process.exit(spawnSync(process.execPath, [outfile], { stdio: "inherit" }).status ?? 1);
