/**
 * How often a property is tried: in the edge runtime a fifth of what it is in Node. There it is asked whether the code runs without Node, and every
 * test still does; the runs in Node try the whole number. A property with a seed tries the first of the same rounds.
 */
export function rounds(inNode: number): number {
  return "EdgeRuntime" in globalThis ? Math.ceil(inNode / 5) : inNode;
}
