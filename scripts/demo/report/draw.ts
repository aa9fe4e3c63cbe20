import { createRequire } from "node:module";

// The declarations of these two need the DOM, which scripts do not have: what is used of them is written out.
const required = createRequire(import.meta.url);
const vega: {
  readonly View: new (runtime: unknown, options: { readonly renderer: "none" }) => { toSVG(): Promise<string> };
  parse(spec: unknown): unknown;
} = required("vega");
const { compile }: { compile(spec: object): { readonly spec: unknown } } = required("vega-lite");

/** The width of a chart on a page, and on a phone. */
export const WIDTHS = { wide: 760, narrow: 340 } as const;

/** One look for all charts: dark text on white, colours that differ in lightness too, no decoration. */
const CONFIG = {
  background: "white",
  font: "system-ui, sans-serif",
  padding: 4,
  view: { stroke: null },
  axis: {
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: "normal",
    labelColor: "#1f2933",
    titleColor: "#1f2933",
    gridColor: "#e4e7eb",
    domainColor: "#7b8794",
    labelLimit: 150,
  },
  legend: { labelFontSize: 12, title: null, orient: "bottom", columns: 3, labelColor: "#1f2933", labelLimit: 160 },
  text: { fontSize: 12, color: "#1f2933" },
} as const;

/** Colours with a contrast of at least 3 to 1 on white (WCAG 2.2, 1.4.11). */
export const COLOURS = {
  good: "#1b6f4a",
  running: "#2166ac",
  paused: "#767676",
  bad: "#b2182b",
  accent: "#8c510a",
  light: "#5b8fc7",
} as const;

/** A chart as an SVG text, with a title and a description for those who cannot see it. */
export async function draw(spec: object, about: { readonly id: string; readonly title: string; readonly says: string }): Promise<string> {
  const { spec: grammar } = compile({
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    config: CONFIG,
    ...spec,
  });
  const svg = await new vega.View(vega.parse(grammar), { renderer: "none" }).toSVG();
  const label = `<title id="${about.id}-title">${escaped(about.title)}</title><desc id="${about.id}-desc">${escaped(about.says)}</desc>`;
  return svg
    .replace(/^<svg /, `<svg role="img" aria-labelledby="${about.id}-title ${about.id}-desc" `)
    .replace(/>/, `>${label}`)
    .replaceAll(/ aria-(?:roledescription|label)="[^"]*"/g, "")
    .replaceAll(/ role="graphics-[^"]*"/g, "");
}

/** Text as it may stand in HTML. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
