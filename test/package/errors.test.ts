import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { declaredCodes, ERRORS_PAGE, errorsPage } from "../../scripts/errors-doc.js";
import { filesIn } from "../../scripts/files.js";

const { errors, issues } = declaredCodes();
const codes = [...errors, ...issues];

test("docs/errors.md is up to date (npm run docs:errors)", () => {
  expect(readFileSync(ERRORS_PAGE, "utf8")).toBe(errorsPage());
});

test("each error of an area begins with the name of its area", () => {
  expect(errors.filter(({ area, code }) => !code.startsWith(`${area}/`))).toEqual([]);
});

test("each code says what it means", () => {
  expect(codes.filter(({ meaning }) => meaning === "").map(({ code }) => code)).toEqual([]);
});

test("a test produces each code", () => {
  // To put a code into words is not to produce it.
  const tests = filesIn("test", ".ts").filter((file) => !/^test\/(package|messages)\//.test(file));
  const text = tests.map((file) => readFileSync(file, "utf8")).join("\n");
  expect(codes.map(({ code }) => code).filter((code) => !text.includes(`"${code}"`))).toEqual([]);
});
