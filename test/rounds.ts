/**
 * How often a property is tried. In the edge runtime, which also stands in another time zone, it is a fifth of the whole number: there it is asked
 * whether the same code runs, and every test still does. A property with a seed tries the first of the same rounds.
 */
export function rounds(all: number): number {
  return "EdgeRuntime" in globalThis ? Math.ceil(all / 5) : all;
}
