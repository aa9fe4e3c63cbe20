import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { filesIn } from "../../scripts/files.js";
import { jsonSchemas } from "../../scripts/schemas.js";

// `npm run snapshots` writes them anew: they are here so that a change of the contract shows in review.
describe("the JSON Schema of each document", () => {
  test.each(Object.entries(jsonSchemas()))("%s", async (name, text) => {
    await expect(text).toMatchFileSnapshot(`../schemas/${name}.json`);
  });
});

test("no snapshot is left of a document that is gone", () => {
  expect(filesIn("test/schemas", ".json")).toEqual(
    Object.keys(jsonSchemas())
      .map((name) => `test/schemas/${name}.json`)
      .sort(),
  );
});

test("the package holds them as files", () => {
  for (const [name, text] of Object.entries(jsonSchemas())) expect(readFileSync(`schemas/${name}.json`, "utf8")).toBe(text);
});
