// The TypeScript program of src, for the checks that read it.
import { resolve } from "node:path";
import ts from "typescript";
import type { Entry } from "./entries.js";
import { filesIn } from "./files.js";

/** A program of src. `host: false` leaves out the types of the host (Node), so that a use of its globals does not resolve. */
export function sourceProgram({ host = true } = {}): ts.Program {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  return ts.createProgram(
    filesIn("src", ".ts").map((file) => resolve(file)),
    { ...options, types: host ? ["node"] : [] },
  );
}

/** The names that an entry exports, sorted, and whether each is a value, a type or both. */
export function exportedNames(program: ts.Program, { path }: Entry): readonly { readonly name: string; readonly kind: string }[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(resolve(`src/${path}.ts`));
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`src/${path}.ts is no module`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => {
      const { flags } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const isValue = flags & ts.SymbolFlags.Value && !isTypeOnly(symbol, checker);
      const kind = [isValue && "value", flags & ts.SymbolFlags.Type && "type"].filter(Boolean).join(" and ");
      return { name: symbol.name, kind };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether a re-export on the way to the declaration says `type`. */
function isTypeOnly(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  if (symbol.declarations?.some(ts.isTypeOnlyImportOrExportDeclaration)) return true;
  const next = symbol.flags & ts.SymbolFlags.Alias ? checker.getImmediateAliasedSymbol(symbol) : undefined;
  return next !== undefined && isTypeOnly(next, checker);
}
