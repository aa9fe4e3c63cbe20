import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { filesIn } from "../../scripts/files.js";

/** What a built module imports: paths in dist, and packages by name. */
function importsOf(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
  return importedFiles.map(({ fileName }) => (fileName.startsWith(".") ? join(dirname(file), fileName) : fileName));
}

/** All that is loaded with a module, itself included. */
function reachedFrom(file: string): ReadonlySet<string> {
  const reached = new Set([file]);
  for (const one of reached) if (existsSync(one)) for (const imported of importsOf(one)) reached.add(imported);
  return reached;
}

const modules = filesIn("dist", ".js");
const pure = modules.filter((file) => !file.endsWith(".schema.js") && !file.endsWith("index.js"));

test("dist mirrors src, one module a file", () => {
  const mirrored = filesIn("src", ".ts").map((file) => file.replace(/^src/, "dist").replace(/\.ts$/, ".js"));
  expect(modules).toEqual(mirrored.sort());
});

test("each import of a built module exists", () => {
  const broken = modules.flatMap((file) => importsOf(file).filter((imported) => imported.startsWith("dist") && !existsSync(imported)));
  expect(broken).toEqual([]);
});

describe("a module outside the schemas and tables of contents never reaches zod", () => {
  test.each(pure)("%s", (file) => {
    expect([...reachedFrom(file)].filter((reached) => reached.startsWith("zod") || reached.endsWith(".schema.js"))).toEqual([]);
  });
});

test("the package loads neverthrow and zod, and nothing else", () => {
  const packages = modules.flatMap(importsOf).filter((imported) => !imported.startsWith("dist"));
  expect([...new Set(packages)].sort()).toEqual(["neverthrow", "zod"]);
});
