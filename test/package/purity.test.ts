import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { filesIn } from "../../scripts/files.js";
import { sourceProgram } from "../../scripts/program.js";

/** Reads of the clock, of chance, or of the machine's zone and locale, by the name of the method. */
const LOCAL_DATE = /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|Year)$|^getTimezoneOffset$/;
const LOCALE = /^toLocale/;
/** Globals of every host that depend on their arguments alone. */
const PURE_GLOBALS = new Set(["structuredClone", "TextEncoder", "TextDecoder", "URL"]);

/** What a file reads besides its arguments, as `file:line text`. */
function impurities(source: ts.SourceFile, checker: ts.TypeChecker): readonly string[] {
  const found: string[] = [];
  const report = (node: ts.Node) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${source.fileName.replace(/^.*\/src\//, "src/")}:${line + 1} ${node.getText().split("\n")[0]}`);
  };
  const visit = (node: ts.Node) => {
    if (isImpure(node) || isHostGlobal(node, checker)) report(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const statement of source.statements) if (isState(statement, checker)) report(statement);
  return found;
}

/** What a module could remember between two calls: a variable that can change, or a map that is not read-only. A compiled value may remember, inside itself. */
function isState(statement: ts.Statement, checker: ts.TypeChecker): boolean {
  if (!ts.isVariableStatement(statement)) return false;
  if (!(statement.declarationList.flags & ts.NodeFlags.Const)) return true;
  return statement.declarationList.declarations.some(({ initializer }) => initializer !== undefined && makesMap(initializer, checker));
}

function makesMap(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isNewExpression(node) && /^(Weak)?Map$|^WeakSet$/.test(node.expression.getText()))
    return checker.getContextualType(node)?.getSymbol()?.name !== "ReadonlyMap";
  return ts.forEachChild(node, (child) => makesMap(child, checker) || undefined) ?? false;
}

function isImpure(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) {
    const { name } = node;
    const text = node.getText();
    return ["Date.now", "Date.parse", "Math.random"].includes(text) || LOCAL_DATE.test(name.text) || LOCALE.test(name.text);
  }
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    const called = node.expression.getText();
    const given = node.arguments ?? [];
    if (called === "Date") return ts.isCallExpression(node) || given.length !== 1;
    if (called.startsWith("Intl.")) return isOfTheMachine(called, given);
    if (called.endsWith(".localeCompare")) return given.length < 2;
  }
  return false;
}

/** An Intl formatter without a locale takes the machine's, a DateTimeFormat without a zone the machine's zone. */
function isOfTheMachine(called: string, [locale, options]: readonly ts.Expression[]): boolean {
  if (called.startsWith("Intl.supportedValuesOf") || called.startsWith("Intl.getCanonicalLocales")) return false;
  if (!locale || locale.getText() === "undefined" || locale.getText() === "[]") return true;
  return called === "Intl.DateTimeFormat" && !(options && /\btimeZone\b/.test(options.getText()));
}

/** A name that the language does not define: `process`, `performance`, `crypto`, `globalThis`, a timer. */
function isHostGlobal(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (!ts.isIdentifier(node) || PURE_GLOBALS.has(node.text) || ts.isPartOfTypeNode(node)) return false;
  if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return false;
  if (node.text === "globalThis" || node.text === "eval" || node.text === "Function") return true;
  return ts.isExpression(node) && node.text !== "undefined" && checker.getSymbolAtLocation(node) === undefined;
}

/** The impurities of each sample, in one program, as files of their own. */
function impuritiesOf(samples: readonly string[]): readonly (readonly string[])[] {
  const name = (index: number) => `/src/sample${index}.ts`;
  const texts = new Map(
    samples.map((code, index) => [name(index), ts.createSourceFile(name(index), `${code} export {};`, ts.ScriptTarget.ES2022, true)]),
  );
  const host = ts.createCompilerHost({});
  const getSourceFile: typeof host.getSourceFile = (file, version) => texts.get(file) ?? host.getSourceFile(file, version);
  const program = ts.createProgram([...texts.keys()], { lib: ["lib.es2022.d.ts"], types: [] }, { ...host, getSourceFile });
  return [...texts.values()].map((source) => impurities(source, program.getTypeChecker()));
}

test("src reads no clock, no chance, no zone or locale of the machine, nothing of its host, and remembers nothing", () => {
  const program = sourceProgram({ host: false });
  const files = filesIn("src", ".ts").map((file) => program.getSourceFile(resolve(file)) as ts.SourceFile);
  expect(files.flatMap((file) => impurities(file, program.getTypeChecker()))).toEqual([]);
});

test("the test sees each of them", () => {
  const seen = [
    "Date.now();",
    "new Date();",
    "Date();",
    "new Date(2026, 0, 1);",
    'Date.parse("2026-01-01");',
    "Math.random();",
    "new Date(0).getHours();",
    "new Date(0).getTimezoneOffset();",
    "new Date(0).toLocaleString();",
    '"a".localeCompare("b");',
    "new Intl.DateTimeFormat();",
    'new Intl.DateTimeFormat("en");',
    "new Intl.NumberFormat(undefined);",
    "process.env;",
    "performance.now();",
    "crypto.randomUUID();",
    "globalThis;",
    "setTimeout(() => 1);",
    'fetch("");',
    "let seen = 0;",
    "var seen = 0;",
    "const seen = new Map<string, number>();",
    "const seen = new WeakMap();",
    "const seen = { inside: new Map([[1, 2]]) };",
  ];
  const found = impuritiesOf(seen);
  expect(seen.filter((_, index) => found[index]?.length === 0)).toEqual([]);
});

test("the test lets pass what depends on its arguments alone", () => {
  const pure = [
    "new Date(0).getUTCHours();",
    "const window = [1]; window.length;",
    'new Intl.DateTimeFormat("en", { timeZone: "UTC" });',
    "Math.max(1, 2); undefined; Number.isNaN(1);",
    '"a".localeCompare("b", "en");',
    "const words = new Set([1]); words.has(1);",
    "const none: { readonly by: ReadonlyMap<string, number> } = { by: new Map() }; none.by.size;",
    "const count = () => { let n = 0; const seen = new Map(); n += seen.size; return n; }; count();",
  ];
  expect(impuritiesOf(pure).flat()).toEqual([]);
});
