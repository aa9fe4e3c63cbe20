import { draw, escaped, WIDTHS } from "./draw.js";

/** A chart for each width, and its figures. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  /** `null` where there is nothing to draw. */
  readonly spec: ((width: number) => object) | null;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart as a figure: drawn twice, for wide and narrow pages, with the same figures as a table. */
export async function figure(
  { id, title, says, spec, header, rows }: Chart,
  words: { readonly none: string; readonly tableOf: string },
): Promise<string> {
  const heading = `<h2 id="${id}">${escaped(title)}</h2><p>${escaped(says)}</p>`;
  if (!spec || rows.length === 0) return `<section>${heading}<p>${escaped(words.none)}</p></section>`;
  const [wide, narrow] = await Promise.all([
    draw(spec(WIDTHS.wide), { id: `${id}-wide`, title, says }),
    draw(spec(WIDTHS.narrow), { id: `${id}-narrow`, title, says }),
  ]);
  const table = `<details><summary>${escaped(words.tableOf)}</summary><div class="scroll">${tableOf(header, rows)}</div></details>`;
  return `<section>${heading}<figure><div class="wide">${wide}</div><div class="narrow">${narrow}</div></figure>${table}</section>`;
}

/** A table in HTML. */
export function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (tag: string, row: readonly string[]) => row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("");
  return `<table><thead><tr>${cells("th", header)}</tr></thead><tbody>${rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("")}</tbody></table>`;
}
