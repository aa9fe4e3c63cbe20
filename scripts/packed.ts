// Installs the packed tarball in a throwaway consumer, loads every entry by ESM and CJS, and checks the types under each module setting:
// with the oldest zod and TypeScript that are promised, then with the newest zod and the TypeScript of this repository.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { publicEntries } from "./entries.js";
import { jsonSchemas } from "./schemas.js";

const consumer = mkdtempSync(join(tmpdir(), "aftersales-consumer-"));
const PEERS = [
  { zod: "4.0.0", typescript: "5.5", compiler: join(consumer, "node_modules/typescript/bin/tsc") },
  { zod: "4", typescript: "5.5", compiler: resolve("node_modules/typescript/bin/tsc") },
];
const specifiers = publicEntries().map(({ subpath }) => `aftersales${subpath.slice(1)}`);
const run = (command: string, args: readonly string[], cwd = consumer) =>
  execFileSync(command, [...args], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const install = (...packages: readonly string[]) =>
  run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", ...packages]);

try {
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", consumer], process.cwd()));
  console.log(
    `${packed.filename}: ${packed.entryCount} files, ${(packed.size / 1024).toFixed(0)} KB packed, ${(packed.unpackedSize / 1024).toFixed(0)} KB unpacked`,
  );
  expectFiles(packed.files.map(({ path }: { path: string }) => path));
  writeConsumer();
  for (const { zod, typescript, compiler } of PEERS) {
    install(`./${packed.filename}`, `zod@${zod}`, `typescript@${typescript}`);
    const version = JSON.parse(readFileSync(join(consumer, "node_modules/zod/package.json"), "utf8")).version;
    console.log(`zod ${version}: ${run("node", ["load.mjs"]).trim()}; ${run("node", ["load.cjs"]).trim()}`);
    for (const project of ["node16", "bundler"]) expectTypes(compiler, project);
    const compilerVersion = run("node", [compiler, "--version"]).trim().replace("Version ", "");
    console.log(`zod ${version}: types hold under node16 (ESM and CJS) and bundler, TypeScript ${compilerVersion}`);
  }
} catch (thrown) {
  const { message, stdout = "", stderr = "" } = thrown as Error & { stdout?: string; stderr?: string };
  console.error([message, stdout, stderr].join("\n"));
  process.exitCode = 1;
} finally {
  rmSync(consumer, { recursive: true, force: true });
}

/** Compiles the consumer. */
function expectTypes(compiler: string, project: string): void {
  try {
    run("node", [compiler, "-p", `tsconfig.${project}.json`, "--pretty", "false"]);
  } catch (thrown) {
    throw new Error(`${project}, ${compiler}:\n${(thrown as { stdout?: string }).stdout || String(thrown)}`);
  }
}

/** What a consumer needs is inside, the guides that the README names among it, and nothing of the workshop is. */
function expectFiles(paths: readonly string[]): void {
  const guides = [...readFileSync("README.md", "utf8").matchAll(/\]\((docs\/[^)#]+\.md)/g)].map(([, path]) => path as string);
  const wanted = ["package.json", "README.md", "LICENSE", ...guides, ...Object.keys(jsonSchemas()).map((name) => `schemas/${name}.json`)];
  const missing = wanted.filter((path) => !paths.includes(path));
  const known = /^(dist\/|schemas\/|docs\/.+\.md$|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/;
  const strange = paths.filter((path) => !known.test(path));
  if (missing.length + strange.length > 0)
    throw new Error(`the tarball lacks ${missing.join(", ") || "nothing"}; it should not hold ${strange.join(", ") || "anything else"}`);
}

function writeConsumer(): void {
  const write = (file: string, text: string) => writeFileSync(join(consumer, file), text);
  const schemas = Object.keys(jsonSchemas()).map((name) => `aftersales/schemas/${name}.json`);
  write("package.json", JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const count =
    "const names = modules.reduce((sum, module) => sum + Object.keys(module).length, 0); if (names === 0) throw new Error('no exports');";
  write(
    "load.mjs",
    `import { createRequire } from "node:module"; import { readFileSync } from "node:fs"; import { fileURLToPath } from "node:url";
const modules = await Promise.all(${JSON.stringify(specifiers)}.map((specifier) => import(specifier)));
${count}
const require = createRequire(import.meta.url);
for (const [index, specifier] of ${JSON.stringify(specifiers)}.entries()) {
  const cjs = Object.keys(require(specifier)).filter((name) => name !== "default").sort().join();
  const esm = Object.keys(modules[index]).sort().join();
  if (cjs !== esm) throw new Error(specifier + " exports by CJS " + cjs + " and by ESM " + esm);
}
for (const schema of ${JSON.stringify(schemas)}) JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(schema)), "utf8"));
const wrong = { timeZone: "Mars/Base", weekly: { mon: ["25:00-26:00"], funday: [] }, holidays: ["2026-02-30"], extra: 1 };
const issues = require("aftersales").defineSchedule(wrong)._unsafeUnwrapErr().issues.map(({ path, code }) => path.join(".") + " " + code).sort().join();
const expected = " unknown-key,holidays.0 no-such-date,timeZone unknown-time-zone,weekly unknown-key,weekly.mon.0 malformed";
if (issues !== expected) throw new Error("a wrong schedule has the issues " + issues);
const { ALWAYS_OPEN } = require("aftersales/calendar");
if (modules[0].isOpen(ALWAYS_OPEN, 0) !== true) throw new Error("a schedule of the CJS build is not understood by the ESM build");
console.log("ESM loads " + names + " names of " + modules.length + " entries, ${schemas.length} JSON Schema files");`,
  );
  write(
    "load.cjs",
    `const modules = ${JSON.stringify(specifiers)}.map((specifier) => require(specifier));
${count}
console.log("CJS loads " + names + " names");`,
  );
  // A namespace that were \`any\` could be given to a number: the marked line must not compile.
  const typed = specifiers.map(
    (specifier, index) =>
      `import * as entry${index} from "${specifier}";\n// @ts-expect-error\nexport const typed${index}: number = entry${index};`,
  );
  for (const file of ["use.mts", "use.cts", "use.ts"]) write(file, `${typed.join("\n")}\n`);
  const strict = { strict: true, skipLibCheck: false, noEmit: true, target: "ES2022", lib: ["ES2022", "DOM"], types: [] };
  const project = (name: string, options: object, files: readonly string[]) =>
    write(`tsconfig.${name}.json`, JSON.stringify({ compilerOptions: { ...strict, ...options }, files }));
  project("node16", { module: "Node16", moduleResolution: "Node16" }, ["use.mts", "use.cts"]);
  project("bundler", { module: "ESNext", moduleResolution: "Bundler", exactOptionalPropertyTypes: true }, ["use.ts"]);
}
