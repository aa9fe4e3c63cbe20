import { expect, test } from "vitest";
import { blocks, fences, testOf } from "../../scripts/examples.js";

const page = ["# Title", "", "```ts", 'import { isOpen } from "aftersales";', "1 + 1; //=> 2", "```", "", "```json", "{}", "```"].join(
  "\n",
);
const none = () => undefined;

test("a page gives its ts fences, with the line of the code", () => {
  expect(fences("docs/a.md", page)).toEqual([
    { file: "docs/a.md", line: 4, code: 'import { isOpen } from "aftersales";\n1 + 1; //=> 2\n', imports: false },
  ]);
});

test("a TSDoc block gives its examples, fenced or plain, up to the next tag", () => {
  const source = [
    "/**",
    " * One.",
    " *",
    " * @example",
    " * one(); //=> 1",
    " * @example",
    " * ```ts",
    " * one(); //=> 1",
    " * ```",
    " * @returns it",
    " */",
  ].join("\n");
  expect(blocks("src/a.ts", source).map(({ line, code }) => [line, code.trim()])).toEqual([
    [5, "one(); //=> 1"],
    [8, "one(); //=> 1"],
  ]);
});

const testOfCode = (code: string) =>
  testOf({ file: "a.md", line: 1, code, imports: true }, (name) => (name === "isOpen" ? "aftersales/calendar" : undefined));

test("an expression, a constant and a printed value become expectations", () => {
  const written = testOfCode("isOpen(1); //=> true\nconst two = 2; //=> 2\nconsole.log(two); //=> 2\n[1,\n  2].length; //=> 2");
  expect(written).toContain("expectOfExample(isOpen(1)).toEqual(true);");
  expect(written).toContain("const two = 2;\n expectOfExample(two).toEqual(2);");
  expect(written).toContain("expectOfExample(two).toEqual(2);");
  expect(written).toContain('import { isOpen } from "aftersales/calendar";');
});

test("an expected value may go on in the next comment lines", () => {
  expect(testOfCode("list; //=> [\n//   1,\n//   2]")).toContain("toEqual([\n1,\n2])");
});

test("an expectation that stands behind no statement is refused", () => {
  expect(() => testOf({ file: "a.md", line: 1, code: "if (true) { //=> 1\n}", imports: false }, none)).toThrow("a.md:1: 1 of 1");
});
