import { err, ok, type Result } from "../kernel/result.js";
import { firstWrong, wrongNumber } from "./check-number.js";
import type { QualityErrorOf, QualityReasonList } from "./codes.js";
import type { Scale } from "./instrument.js";
import { median } from "./quantile.js";
import { wrongScale } from "./satisfaction.js";

/** Something customers weigh and rate. */
export interface RatedItem {
  readonly id: string;
  /** How much it matters. */
  readonly importance: number;
  /** How well it is done; higher is better. */
  readonly performance: number;
}

/** The quadrants of Martilla and James: important or not, done well or not. */
export type Quadrant = "concentrate-here" | "keep-up" | "low-priority" | "possible-overkill";

/** Options of `importancePerformance`. */
export interface ImportancePerformanceOptions {
  /** Where the cross stands: `"mean"` of the items (default), their `"median"`, or the `"midpoint"` of the scales. The choice moves items. */
  readonly cross?: "mean" | "median" | "midpoint" | undefined;
  /** `"diagonal"`: an item whose importance is above its performance, both as shares of their scale, is `"concentrate-here"` wherever the cross stands. */
  readonly variant?: "quadrants" | "diagonal" | undefined;
  /** Of performance; needed for the midpoint and the diagonal. */
  readonly scale?: Pick<Scale, "min" | "max"> | undefined;
  /** Of importance; default `scale`. */
  readonly importanceScale?: Pick<Scale, "min" | "max"> | undefined;
}

/** Every item with its quadrant. */
export interface ImportancePerformance {
  readonly cross: { readonly importance: number; readonly performance: number } | null;
  readonly items: readonly (RatedItem & {
    readonly quadrant: Quadrant;
    /** Importance less performance, each as a share of its scale; null without a scale. Above 0: above the diagonal. */
    readonly aboveDiagonal: number | null;
  })[];
  readonly reasons: QualityReasonList;
}

/** What `importancePerformance` may return instead. */
export type ImportancePerformanceError = QualityErrorOf<"quality/invalid-number"> | QualityErrorOf<"quality/duplicate-id">;

/**
 * Importance-performance analysis: what to concentrate on, what to keep up, what matters less, what may be too much.
 *
 * An item on the cross counts as important, and as done well. Does not say whether a difference is more than chance.
 *
 * @param items - with unique ids and finite numbers
 * @param options - where the cross stands, and the variant
 * @returns every item with its quadrant; `cross` is null without items; errors: `quality/duplicate-id`, `quality/invalid-number` (also where a scale is needed and missing)
 * Sources: Martilla and James 1977; diagonal: Abalo, Varela and Manzano 2007.
 * @example
 * import { orThrow } from "aftersales";
 * import { importancePerformance } from "aftersales/quality";
 * const items = [{ id: "on-time", importance: 9, performance: 4 }, { id: "brochure", importance: 3, performance: 8 }];
 * orThrow(importancePerformance(items)).items.map(({ quadrant }) => quadrant); //=> ["concentrate-here", "possible-overkill"]
 */
export function importancePerformance(
  items: readonly RatedItem[],
  options: ImportancePerformanceOptions = {},
): Result<ImportancePerformance, ImportancePerformanceError> {
  const { cross = "mean", variant = "quadrants", scale, importanceScale = scale } = options;
  const needed = cross === "midpoint" || variant === "diagonal";
  const missing = { min: Number.NaN, max: Number.NaN };
  const wrong = firstWrong<ImportancePerformanceError>(
    duplicate(items),
    ...items.flatMap(({ importance, performance }, index) => [
      wrongNumber(`items[${index}].importance`, importance),
      wrongNumber(`items[${index}].performance`, performance),
    ]),
    scale || needed ? wrongScale(scale ?? missing) : null,
    importanceScale ? wrongScale(importanceScale) : null,
  );
  if (wrong) return err(wrong);
  const centre = (values: readonly number[], range: Pick<Scale, "min" | "max"> | undefined) =>
    cross === "midpoint"
      ? (range ?? missing).min / 2 + (range ?? missing).max / 2
      : cross === "median"
        ? (median(values) ?? 0)
        : meanOf(values);
  const at = {
    importance: centre(
      items.map(({ importance }) => importance),
      importanceScale,
    ),
    performance: centre(
      items.map(({ performance }) => performance),
      scale,
    ),
  };
  return ok({
    cross: items.length === 0 ? null : at,
    items: items.map((item) => {
      const aboveDiagonal = scale && importanceScale ? shareOf(item.importance, importanceScale) - shareOf(item.performance, scale) : null;
      const above = variant === "diagonal" && aboveDiagonal !== null && aboveDiagonal > 0;
      return { ...item, quadrant: above ? "concentrate-here" : quadrantOf(item, at), aboveDiagonal };
    }),
    reasons: [
      items.length === 0 ? { code: "quality/nothing-answered", params: {} } : { code: "quality/cross", params: { method: cross, ...at } },
      ...(variant === "diagonal" ? ([{ code: "quality/diagonal", params: {} }] as const) : []),
    ],
  });
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const shareOf = (value: number, { min, max }: Pick<Scale, "min" | "max">) => (value - min) / (max - min);

function quadrantOf({ importance, performance }: RatedItem, cross: { importance: number; performance: number }): Quadrant {
  if (importance >= cross.importance) return performance >= cross.performance ? "keep-up" : "concentrate-here";
  return performance >= cross.performance ? "possible-overkill" : "low-priority";
}

function duplicate(items: readonly RatedItem[]): QualityErrorOf<"quality/duplicate-id"> | null {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) return { code: "quality/duplicate-id", id };
    seen.add(id);
  }
  return null;
}
