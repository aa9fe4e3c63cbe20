/** The order of texts by UTF-16 code unit, the same on every machine: for `sort`. Dates as `YYYY-MM-DD` fall into their order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
