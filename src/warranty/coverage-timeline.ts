import { type CalendarDate, dateOfDay } from "../kernel/calendar-date.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { Cover } from "./assess-coverage.js";
import type { CoverError } from "./codes.js";
import { type Day, LAST_DAY } from "./counted.js";
import { type DatedProduct, readProduct } from "./dated-product.js";
import { type LawClocks, runLaw } from "./law-clocks.js";
import { readMoments } from "./law-moments.js";
import { type LayerRun, runLayers } from "./layer-run.js";
import { checkProduct, type ProductFacts } from "./product-facts.js";
import type { StatutoryClock } from "./regime.js";
import { ownTermsOfDefects } from "./statutory-cover.js";
import type { TermRun } from "./term-run.js";
import { readingOn } from "./usage.js";
import type { ScopeName } from "./warranty.js";

/** What a window is of: the layer's own term, a shorter scope, the exchange on arrival, or a clock of the law. */
export type CoverClock = "cover" | ScopeName | "deadOnArrival" | StatutoryClock | "sameDefectUntil" | "partUntil";

/** One stretch of days on a chart, both ends counted. */
export interface CoverWindow {
  /** `null`: the law. */
  readonly layerId: string | null;
  readonly clock: CoverClock;
  readonly defect?: string | undefined;
  readonly part?: string | undefined;
  readonly from: CalendarDate;
  /** `null`: no last day, or none that is known yet. */
  readonly until: CalendarDate | null;
  readonly open: "lifetime" | "suspended" | null;
  /** Cut short by a replacement that began the term anew. */
  readonly superseded: boolean;
}

/**
 * Every window of every layer and of the law, for charts. The windows of one clock of a layer follow one another without gap or overlap;
 * a right of the law that had ended before a replacement began it anew leaves a gap.
 * All events count, whatever their date. Layers whose start is not recorded have no window; a registration that is not recorded counts
 * as not made; usage does not cut a window.
 *
 * @param cover - the warranty, the regime of the contract, or both
 * @param facts - the good and what happened to it
 * @returns the windows, layers in the order of the document and the law last; the errors of `assessCoverage` about facts
 * @example
 * import { orThrow } from "aftersales";
 * import { coverageTimeline, GB_2015 } from "aftersales/warranty";
 * const windows = orThrow(coverageTimeline({ regime: GB_2015 }, { deliveredOn: "2026-05-01" }));
 * windows[0]; //=> { layerId: null, clock: "presumptionUntil", from: "2026-05-01", until: "2026-10-31", open: null, superseded: false }
 */
export function coverageTimeline(cover: Cover, facts: ProductFacts): Result<readonly CoverWindow[], CoverError> {
  const wrong = checkProduct(facts);
  if (wrong) return err(wrong);
  const { warranty, regime } = cover;
  const known = readProduct(facts, null);
  const moments = readMoments(known);
  const law = regime ? runLaw(regime, moments) : ok(null);
  return law.map((clocks) => {
    const layers = warranty ? runLayers(warranty, known, moments, null) : [];
    const windows = [...layers.flatMap((layer) => (layer ? layerWindows(layer, known) : [])), ...(clocks ? lawWindows(clocks) : [])];
    return windows.map(written);
  });
}

/** A window before its dates are written. */
type DatedWindow = Omit<CoverWindow, "from" | "until"> & { readonly from: Day; readonly until: Day | null };

function written(window: DatedWindow): CoverWindow {
  const { from, until } = window;
  return { ...window, from: dateOfDay(from), until: until === null ? null : dateOfDay(until) };
}

function layerWindows(layer: LayerRun, facts: DatedProduct): readonly DatedWindow[] {
  const layerId = layer.layer.id;
  const whole = layer.run
    ? termWindows({ layerId, clock: "cover" }, layer.run, outlastedByUsage(layer, facts))
    : [{ layerId, clock: "cover" as const, from: layer.start, until: null, open: lifetime(layer), superseded: false }];
  const { registration, deadOnArrivalUntil } = layer;
  const voidFrom = registration?.state === "late" && registration.otherwise === "void" ? registration.by : null;
  const from = layer.run?.from ?? layer.start;
  const windows: DatedWindow[] = [
    ...whole,
    ...layer.scopes.flatMap(({ scope, run }) => termWindows({ layerId, clock: scope }, run, false)),
    ...(deadOnArrivalUntil !== null
      ? [{ layerId, clock: "deadOnArrival" as const, from, until: deadOnArrivalUntil, open: null, superseded: false }]
      : []),
  ];
  if (voidFrom === null) return windows;
  return windows
    .filter((window) => window.from <= voidFrom)
    .map((window) => ({ ...window, until: window.until === null ? voidFrom : Math.min(window.until, voidFrom), open: null }));
}

function lifetime({ layer }: LayerRun): "lifetime" | null {
  return layer.lasts === "lifetime" ? "lifetime" : null;
}

/** Whether a layer that ends with its last limit goes on after its time, as far as the readings tell. */
function outlastedByUsage({ rule }: LayerRun, { usage }: DatedProduct): boolean {
  return rule.endsLast && rule.usage.some(([metric, limit]) => (readingOn(usage, metric, LAST_DAY) ?? 0) <= limit);
}

function termWindows<Tag>(
  of: Pick<DatedWindow, "layerId" | "clock" | "defect">,
  { from, until, open, heldUntil, past }: TermRun<Tag>,
  endless: boolean,
): readonly DatedWindow[] {
  const suspended = open !== null && heldUntil === null;
  const last = open !== null && heldUntil !== null ? Math.max(until, heldUntil) : until;
  return [
    ...past.map((window) => ({ ...of, ...window, open: null })),
    { ...of, from, until: suspended || endless ? null : last, open: suspended ? ("suspended" as const) : null, superseded: false },
  ];
}

function lawWindows(law: LawClocks): readonly DatedWindow[] {
  const own = { layerId: null, open: null, superseded: false };
  return [
    ...law.clocks.flatMap(({ clock, defect, run }) =>
      termWindows({ layerId: null, clock, ...(defect === null ? {} : { defect }) }, run, false),
    ),
    ...ownTermsOfDefects(law).map(({ key, from, until }) => ({ ...own, clock: "sameDefectUntil" as const, defect: key, from, until })),
    ...law.parts.map(({ key, from, until }) => ({ ...own, clock: "partUntil" as const, part: key, from, until })),
  ];
}
