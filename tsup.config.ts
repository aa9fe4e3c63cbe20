import { defineConfig, type Options } from "tsup";
import { publicEntries } from "./scripts/entries.js";

const entries = Object.fromEntries(publicEntries().map(({ path }) => [path, `src/${path}.ts`]));
const shared: Options = { outDir: "dist", target: "es2022", platform: "neutral", clean: false, silent: true };

export default defineConfig([
  // One module a file, so that a bundler takes only the functions that are used.
  { ...shared, entry: ["src/**/*.ts"], format: "esm", bundle: false, sourcemap: true },
  { ...shared, entry: entries, format: "cjs", splitting: true, sourcemap: true },
  // TypeScript 6 refuses the baseUrl that tsup sets, unless told to ignore it.
  {
    ...shared,
    entry: entries,
    format: ["esm", "cjs"],
    dts: { only: true, entry: entries, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
]);
