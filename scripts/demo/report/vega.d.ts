// What the report uses of the chart libraries. Their own declarations need the DOM, which scripts do not have.
declare module "vega" {
  interface Vega {
    readonly View: new (runtime: unknown, options: { readonly renderer: "none" }) => { toSVG(): Promise<string> };
    parse(spec: unknown): unknown;
  }
  const vega: Vega;
  export default vega;
}

declare module "vega-lite" {
  export function compile(spec: object): { readonly spec: unknown };
}
