/**
 * How often a property is tried. In the edge runtime, and in the run that asks whether the zone of the machine matters, it is a fifth of the whole
 * number: there it is asked whether the same code runs, and every test still does. A property with a seed tries the first of the same rounds.
 */
export function rounds(all: number): number {
  return "EdgeRuntime" in globalThis || FEW_ROUNDS ? Math.ceil(all / 5) : all;
}

/** Set by `npm test`; a test imports nothing of Node. */
const FEW_ROUNDS =
  (globalThis as { readonly process?: { readonly env?: Readonly<Record<string, string>> } }).process?.env?.["FEW_ROUNDS"] === "1";
