// Turns every example of README.md, docs/ and the TSDoc of src into a test under .docs-tests: `value; //=> expected` becomes an expectation.
// A fence of a page must be complete. A TSDoc example imports by itself what its own entry exports.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { publicEntries } from "./entries.js";
import { filesIn } from "./files.js";
import { exportedNames, sourceProgram } from "./program.js";

interface Example {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  /** Whether names of the package are imported for it. */
  readonly imports: boolean;
}

const FOLDER = ".docs-tests";

/** The `ts` fences of a Markdown text. */
export function fences(file: string, text: string, imports = false): readonly Example[] {
  return [...text.matchAll(/^([ \t]*)```(?:ts|typescript)\b[^\n]*\n([\s\S]*?)^\1```/gm)].map((match) => ({
    file,
    line: text.slice(0, match.index).split("\n").length + 1,
    code: match[2]?.replaceAll(new RegExp(`^${match[1]}`, "gm"), "") ?? "",
    imports,
  }));
}

/** The `@example` blocks of a source file; a block without a fence is code as a whole. */
export function blocks(file: string, text: string): readonly Example[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const lines = comment[0].replace(/\*\/$/, "").split("\n");
    const first = text.slice(0, comment.index).split("\n").length;
    const examples: Example[] = [];
    for (let at = 0; at < lines.length; at++) {
      if (!/^\s*\*\s*@example\b/.test(lines[at] ?? "")) continue;
      const end = lines.findIndex((line, index) => index > at && /^\s*\*\s*@\w/.test(line));
      const body = lines.slice(at + 1, end === -1 ? undefined : end).map((line) => line.replace(/^\s*\* ?/, ""));
      const found = { file, line: first + at + 1, code: body.join("\n"), imports: true };
      const fenced = fences(file, found.code, true).map((one) => ({ ...one, line: found.line + one.line - 1 }));
      examples.push(...(fenced.length > 0 ? fenced : [found]));
    }
    return examples;
  });
}

/** The test file of an example. `namesOf` gives the specifier from which a name of the package is imported. */
export function testOf(example: Example, specifierOf: (name: string) => string | undefined): string {
  const source = ts.createSourceFile("example.ts", example.code, ts.ScriptTarget.ES2022, true);
  const title = `${example.file}:${example.line}`;
  const { code, expectations } = withExpectations(source);
  const marks = example.code.split("\n").filter((line) => line.includes("//=>")).length;
  if (marks !== expectations)
    throw new Error(`${title}: ${marks - expectations} of ${marks} "//=>" stand behind no statement that ends on their line`);
  const edited = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const outside = edited.statements.filter(isTopLevelOnly);
  const inside = edited.statements.filter((statement) => !isTopLevelOnly(statement));
  return [
    `// ${title}`,
    `import { expect as ${EXPECT}, test as ${TEST} } from "vitest";`,
    ...(example.imports ? importsFor(source, specifierOf) : []),
    ...outside.map((statement) => statement.getFullText()),
    `${TEST}(${JSON.stringify(title)}, async () => {`,
    ...inside.map((statement) => statement.getFullText()),
    "});",
    "",
  ].join("\n");
}

const EXPECT = "expectOfExample";
const TEST = "testOfExample";

function isTopLevelOnly(statement: ts.Statement): boolean {
  return (
    ts.isImportDeclaration(statement) ||
    (ts.canHaveModifiers(statement) && !!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
  );
}

/** The code with an expectation after each statement that a `//=>` follows. */
function withExpectations(source: ts.SourceFile): { readonly code: string; readonly expectations: number } {
  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isExpressionStatement(node) || ts.isVariableStatement(node)) {
      const expected = expectedAfter(source.text, node.end);
      const actual = expected && actualOf(node);
      if (expected && actual) {
        const kept = ts.isVariableStatement(node) ? `${node.getText()} ` : "";
        edits.push({ from: node.getStart(), to: node.end, text: `${kept}${EXPECT}(${actual}).toEqual(${expected});` });
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const code = edits.reduceRight(
    (text, { from, to, text: replacement }) => text.slice(0, from) + replacement + text.slice(to),
    source.text,
  );
  return { code, expectations: edits.length };
}

/** What `//=>` says behind a statement; further lines of it begin with `//` and two spaces or more. */
function expectedAfter(text: string, end: number): string | undefined {
  const [line = "", ...following] = text.slice(end).split("\n");
  const first = /^\s*\/\/=>(.*)$/.exec(line)?.[1];
  if (first === undefined) return undefined;
  const more: string[] = [];
  for (const next of following) {
    const continued = /^\s*\/\/ {2,}(.*)$/.exec(next)?.[1];
    if (continued === undefined) break;
    more.push(continued);
  }
  return [first.trim(), ...more].join("\n");
}

function actualOf(node: ts.ExpressionStatement | ts.VariableStatement): string | undefined {
  if (ts.isExpressionStatement(node)) {
    const { expression } = node;
    const printed = ts.isCallExpression(expression) && expression.expression.getText() === "console.log" ? expression.arguments : [];
    return (printed.length === 1 && printed[0] ? printed[0] : expression).getText();
  }
  const [declared, ...others] = node.declarationList.declarations;
  return declared && others.length === 0 ? declared.name.getText() : undefined;
}

/** Import lines for the names of the package that the code uses and does not bring itself. */
function importsFor(source: ts.SourceFile, specifierOf: (name: string) => string | undefined): readonly string[] {
  const used = new Set<string>();
  const brought = new Set<string>();
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) (isDeclared(node) ? brought : used).add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...used]
    .filter((name) => !brought.has(name))
    .flatMap((name) => {
      const specifier = specifierOf(name);
      return specifier ? [`import { ${name} } from ${JSON.stringify(specifier)};`] : [];
    });
}

function isDeclared(name: ts.Identifier): boolean {
  const { parent } = name;
  const declares =
    ts.isVariableDeclaration(parent) || ts.isBindingElement(parent) || ts.isParameter(parent) || ts.isFunctionDeclaration(parent);
  return (declares || ts.isImportSpecifier(parent) || ts.isNamespaceImport(parent) || ts.isImportClause(parent)) && parent.name === name;
}

/** Writes the tests of all examples and returns how many. */
function writeExamples(): number {
  const pages = ["README.md", ...filesIn("docs", ".md").filter((page) => !page.startsWith("docs/api/"))].filter(existsSync);
  const program = sourceProgram();
  const entries = publicEntries().map((entry) => ({ ...entry, names: new Set(exportedNames(program, entry).map(({ name }) => name)) }));
  const specifierFor = (file: string) => (name: string) => {
    const own = entries.find(
      ({ path }) => `src/${path}.ts` === file || (path.endsWith("/index") && file.startsWith(`src/${path.slice(0, -"index".length)}`)),
    );
    const found = own?.names.has(name) ? own : entries.find(({ names }) => names.has(name));
    return found && `aftersales${found.subpath.slice(1)}`;
  };
  const examples = [
    ...pages.flatMap((page) => fences(page, readFileSync(page, "utf8"))),
    ...filesIn("src", ".ts").flatMap((file) => blocks(file, readFileSync(file, "utf8"))),
  ];
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  // A dot folder is in no tsconfig unless named, so it has its own.
  const tsconfig = {
    extends: "../tsconfig.json",
    compilerOptions: { noUnusedLocals: false, noUnusedParameters: false },
    include: ["./*.ts"],
  };
  writeFileSync(`${FOLDER}/tsconfig.json`, JSON.stringify(tsconfig));
  for (const example of examples) {
    const slug = `${example.file.replaceAll(/[^a-z0-9]+/gi, "-")}-${example.line}`;
    writeFileSync(`${FOLDER}/${slug}.test.ts`, testOf(example, specifierFor(example.file)));
  }
  return examples.length;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(`${writeExamples()} examples written to ${FOLDER}`);
