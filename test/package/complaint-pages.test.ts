import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { complaintPages } from "../../scripts/complaint-pages.js";
import { filesIn } from "../../scripts/files.js";

test("the pages of docs/complaint are as the data say (npm run docs:complaint)", () => {
  const pages = complaintPages();
  expect(filesIn("docs/complaint", ".md").sort()).toEqual(Object.keys(pages).sort());
  for (const [path, page] of Object.entries(pages)) expect(readFileSync(path, "utf8"), path).toBe(page);
});
