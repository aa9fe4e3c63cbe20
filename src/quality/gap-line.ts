import { effectSizes, type GapEstimate, intervalAround, testMean, type ZoneOfTolerance } from "./gap-estimate.js";
import type { GapLayout } from "./gap-layout.js";
import type { Combination, Group, MomentReader } from "./gap-moments.js";
import type { Columns } from "./instrument.js";

const PERCEPTION: Combination = [1, 0, 0];
const EXPECTATION: Combination = [0, 1, 0];
const GAP: Combination = [1, -1, 0];
const ADEQUATE: Combination = [0, 0, 1];
const ADEQUACY: Combination = [1, 0, -1];
const WIDTH: Combination = [0, 1, -1];

/** One line of a report from the moments of its group. `adjustedP` is filled in by the family. */
export function estimateOf(reader: MomentReader, layout: GapLayout, columns: Columns, group: Group, confidence: number): GapEstimate {
  const { n } = group;
  const of = (combination: Combination) => reader.moments(group, combination.slice(0, layout.columns));
  const perception = of(PERCEPTION);
  const perceptionInterval =
    perception.mean === null || perception.se === null ? null : intervalAround(perception.mean, perception.se, n - 1, confidence);
  const own = {
    n,
    perception: perception.mean,
    perceptionSd: perception.sd,
    perceptionSe: perception.se,
    perceptionInterval,
    adjustedP: null,
  };
  if (columns === "performance") {
    const none = { expectation: null, gap: null, expectationSd: null, correlation: null };
    return { ...own, ...none, ...testMean(0, null, null, null, confidence), effect: effectSizes(n, null, null, null, null, null) };
  }
  const [expectation, gap] = [of(EXPECTATION), of(GAP)];
  const spread = (perception.sd ?? 0) * (expectation.sd ?? 0);
  const correlation =
    spread === 0
      ? null
      : withinOne(reader.covariance(group, PERCEPTION.slice(0, layout.columns), EXPECTATION.slice(0, layout.columns)) / spread);
  // 2 (1 - r) as (sD^2 - (sP - sE)^2) / (sP sE): 1 - r itself loses the digits of a high r.
  const apart = (perception.sd ?? 0) - (expectation.sd ?? 0);
  const unshared = correlation === null ? null : correlation === 1 ? 0 : (((gap.sd ?? 0) - apart) * ((gap.sd ?? 0) + apart)) / spread;
  const zone = columns === "adequate-desired-perceived" ? zoneOf(reader, layout, group, confidence) : null;
  return {
    ...own,
    expectation: expectation.mean,
    gap: gap.mean,
    ...(zone ? { adequacy: zone.adequacy.gap, superiority: gap.mean, zone } : {}),
    ...testMean(n, gap.mean, gap.sd, gap.se, confidence),
    effect: effectSizes(n, gap.mean, gap.sd, perception.sd, expectation.sd, unshared),
    expectationSd: expectation.sd,
    correlation,
  };
}

/** A correlation without the rounding that takes it beyond 1, or keeps it just below. */
function withinOne(r: number): number {
  return 1 - Math.abs(r) < 1e-14 ? Math.sign(r) : r;
}

function zoneOf(reader: MomentReader, layout: GapLayout, group: Group, confidence: number): ZoneOfTolerance {
  const [adequate, desired, adequacy, superiority] = [ADEQUATE, EXPECTATION, ADEQUACY, GAP].map((combination) =>
    reader.moments(group, combination),
  ) as [
    ReturnType<MomentReader["moments"]>,
    ReturnType<MomentReader["moments"]>,
    ReturnType<MomentReader["moments"]>,
    ReturnType<MomentReader["moments"]>,
  ];
  const width = reader.moments(group, WIDTH).mean;
  const tested = ({ n, mean, sd, se }: ReturnType<MomentReader["moments"]>) => ({ gap: mean, ...testMean(n, mean, sd, se, confidence) });
  // Respondents are placed in one cell; the mean of several dimensions has no single answer triple.
  const cell = group.cells.length === 1 ? (group.cells[0] as number) : null;
  const share = (fromEnd: number) =>
    cell === null || group.n === 0 ? null : reader.total((cell + 1) * layout.cellSize - fromEnd) / reader.total(cell * layout.cellSize);
  const [below, above] = [share(2), share(1)];
  return {
    adequate: adequate.mean,
    desired: desired.mean,
    width,
    adequacy: tested(adequacy),
    superiority: tested(superiority),
    below,
    within: below === null || above === null ? null : Math.max(0, 1 - below - above),
    above,
    position: positionOf(adequacy.mean, superiority.mean),
    ratio: adequacy.mean === null || width === null || width <= 0 ? null : adequacy.mean / width,
  };
}

/** Both ends belong to the zone (Parasuraman, Zeithaml and Berry 1994). */
function positionOf(adequacy: number | null, superiority: number | null): ZoneOfTolerance["position"] {
  if (adequacy === null || superiority === null) return null;
  if (adequacy < 0) return "below";
  return superiority > 0 ? "above" : "within";
}
