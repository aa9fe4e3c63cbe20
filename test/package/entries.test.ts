import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exportsOf, publicEntries } from "../../scripts/entries.js";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));

test("package.json exports each area and language, and nothing else", () => {
  const entries = Object.fromEntries(publicEntries().map((entry) => [entry.subpath, exportsOf(entry)]));
  expect(manifest.exports).toEqual({ ...entries, "./schemas/*.json": "./schemas/*.json", "./package.json": "./package.json" });
});

test("types come first in each condition, as TypeScript takes the first that matches", () => {
  for (const { subpath } of publicEntries()) {
    for (const condition of ["import", "require"]) expect(Object.keys(manifest.exports[subpath][condition])).toEqual(["types", "default"]);
  }
});

test("the package has no side effects, so that a bundler drops what is not used", () => {
  expect(manifest.sideEffects).toBe(false);
});
