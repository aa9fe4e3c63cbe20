import { addProduct, addTerm, addWeighted, mergeSums, zeroSums } from "./exact-sum.js";
import { type GapLayout, pairAt, productAt } from "./gap-layout.js";
import type { OutOfScaleAnswer, Reading } from "./gap-reading.js";

/** The running sums behind a gap report, as plain JSON. Equal respondents give equal states, in any split and order. */
export interface GapTallyState {
  readonly responses: number;
  readonly used: number;
  /** Respondents with at least one dimension. */
  readonly scored: number;
  readonly left: {
    readonly empty: number;
    readonly incomplete: number;
    readonly weightRefused: number;
    readonly importanceNot100: number;
    readonly importanceIncomplete: number;
    readonly importanceRenormalised: number;
  };
  readonly unknownItems: number;
  readonly outOfScaleAnswers: number;
  /** At most 100 answers out of scale, the first by respondent, item, column and answer. */
  readonly outOfScale: readonly OutOfScaleAnswer[];
  /** Respondents in each cell. */
  readonly counts: readonly number[];
  /** Exact sums: of respondents with weight 1; of the others, by weight and by its square (empty when there are none). */
  readonly plain: readonly number[];
  readonly weighted: readonly number[];
  readonly squared: readonly number[];
}

/** The state while it is being filled. */
type Filling<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer V)[] ? V[] : T[K] extends object ? Filling<T[K]> : T[K] };

const NAMED_ANSWERS = 100;

export function emptyGapState(layout: GapLayout): GapTallyState {
  return {
    responses: 0,
    used: 0,
    scored: 0,
    left: { empty: 0, incomplete: 0, weightRefused: 0, importanceNot100: 0, importanceIncomplete: 0, importanceRenormalised: 0 },
    unknownItems: 0,
    outOfScaleAnswers: 0,
    outOfScale: [],
    counts: new Array<number>(layout.cells).fill(0),
    plain: zeroSums(layout.sums),
    weighted: [],
    squared: [],
  };
}

export function copyOfGapState(state: GapTallyState): GapTallyState {
  return {
    ...state,
    left: { ...state.left },
    outOfScale: [...state.outOfScale],
    counts: [...state.counts],
    plain: [...state.plain],
    weighted: [...state.weighted],
    squared: [...state.squared],
  };
}

/** Adds one reading to a state in place. */
export function addReading(state: GapTallyState, layout: GapLayout, reading: Reading): void {
  const filling = state as Filling<GapTallyState>;
  const { left } = filling;
  filling.responses++;
  filling.unknownItems += reading.unknownItems;
  if (reading.outOfScale.length > 0) {
    filling.outOfScaleAnswers += reading.outOfScale.length;
    filling.outOfScale = firstNamed([...filling.outOfScale, ...reading.outOfScale]);
  }
  if (reading.outcome === "empty") left.empty++;
  if (reading.outcome === "incomplete") left.incomplete++;
  if (reading.outcome === "weight-refused") left.weightRefused++;
  if (reading.outcome !== "used") return;
  filling.used++;
  if (reading.importanceOutcome === "not-100") left.importanceNot100++;
  if (reading.importanceOutcome === "incomplete") left.importanceIncomplete++;
  if (reading.importanceOutcome === "renormalised") left.importanceRenormalised++;
  if (countCells(filling, layout, reading)) filling.scored++;
  if (reading.weight === 1) {
    addSums(filling.plain, layout, reading, 1);
    return;
  }
  if (filling.weighted.length === 0) {
    filling.weighted = zeroSums(layout.sums);
    filling.squared = zeroSums(layout.sums);
  }
  addSums(filling.weighted, layout, reading, reading.weight);
  addSums(filling.squared, layout, reading, reading.weight * reading.weight);
}

/** Counts the respondent in the cells it has; true when it has a dimension. */
function countCells({ counts }: Filling<GapTallyState>, layout: GapLayout, reading: Reading): boolean {
  const { columns, items, dimensions } = layout;
  let scored = false;
  const count = (cell: number) => {
    counts[cell] = (counts[cell] as number) + 1;
  };
  for (let item = 0; item < items; item++) if (!Number.isNaN(reading.items[item * columns])) count(item);
  for (let d = 0; d < dimensions; d++) {
    if (Number.isNaN(reading.dimensions[d * columns])) continue;
    scored = true;
    count(items + d);
  }
  if (!Number.isNaN(reading.pooled[0])) count(layout.pooledCell);
  if (hasImportance(reading)) count(layout.weightedCell);
  return scored;
}

const hasImportance = ({ importanceOutcome }: Reading) => importanceOutcome === "used" || importanceOutcome === "renormalised";

function addSums(sums: number[], layout: GapLayout, reading: Reading, weight: number): void {
  const { columns, items, dimensions } = layout;
  addTerm(sums, layout.used, weight);
  for (let item = 0; item < items; item++) addCell(sums, layout, item, reading.items, item, weight);
  let held = 0;
  for (let d = 0; d < dimensions; d++) if (addCell(sums, layout, items + d, reading.dimensions, d, weight)) held++;
  addCell(sums, layout, layout.pooledCell, reading.pooled, 0, weight);
  if (held > 0) addTerm(sums, layout.scored, weight);
  addPairs(sums, layout, reading.dimensions, held === dimensions, weight);
  if (!hasImportance(reading)) return;
  addCell(sums, layout, layout.weightedCell, reading.weighted, 0, weight);
  for (let d = 0; d < dimensions; d++) {
    addWeighted(sums, layout.importance + d, reading.importance[d] as number, weight);
    for (let c = 0; c < columns; c++) {
      const value = reading.dimensions[d * columns + c] as number;
      if (!Number.isNaN(value)) addWeighted(sums, layout.importance + dimensions + d * columns + c, value, weight);
    }
  }
}

function addCell(sums: number[], layout: GapLayout, cell: number, values: Float64Array, part: number, weight: number): boolean {
  const { columns } = layout;
  const from = part * columns;
  if (Number.isNaN(values[from])) return false;
  const at = cell * layout.cellSize;
  addTerm(sums, at, weight);
  for (let a = 0; a < columns; a++) {
    const value = values[from + a] as number;
    addWeighted(sums, at + 1 + a, value, weight);
    for (let b = a; b < columns; b++) addProduct(sums, at + productAt(columns, a, b), value, values[from + b] as number, weight);
  }
  if (columns === 3) {
    const [perceived, desired, adequate] = [values[from], values[from + 1], values[from + 2]] as [number, number, number];
    if (adequate - perceived > layout.noise) addTerm(sums, at + layout.cellSize - 2, weight);
    if (perceived - desired > layout.noise) addTerm(sums, at + layout.cellSize - 1, weight);
  }
  return true;
}

/** Products between dimensions; the sums of a dimension among those who have another too only where someone lacks one. */
function addPairs(sums: number[], layout: GapLayout, values: Float64Array, whole: boolean, weight: number): void {
  const { columns, dimensions } = layout;
  if (whole) {
    addTerm(sums, layout.whole, weight);
    for (let v = 0; v < dimensions * columns; v++) addWeighted(sums, layout.whole + 1 + v, values[v] as number, weight);
  }
  for (let d = 0; d < dimensions; d++) {
    if (Number.isNaN(values[d * columns])) continue;
    for (let e = d + 1; e < dimensions; e++) {
      if (Number.isNaN(values[e * columns])) continue;
      const at = pairAt(layout, d, e);
      if (!whole) {
        addTerm(sums, at, weight);
        for (let c = 0; c < columns; c++) {
          addWeighted(sums, at + 1 + c, values[d * columns + c] as number, weight);
          addWeighted(sums, at + 1 + columns + c, values[e * columns + c] as number, weight);
        }
      }
      const products = at + 1 + 2 * columns;
      for (let a = 0; a < columns; a++)
        for (let b = 0; b < columns; b++)
          addProduct(sums, products + a * columns + b, values[d * columns + a] as number, values[e * columns + b] as number, weight);
    }
  }
}

export function mergeGapStates(a: GapTallyState, b: GapTallyState): GapTallyState {
  const left = { ...a.left };
  for (const key of Object.keys(left) as (keyof typeof left)[]) left[key] += b.left[key];
  return {
    responses: a.responses + b.responses,
    used: a.used + b.used,
    scored: a.scored + b.scored,
    left,
    unknownItems: a.unknownItems + b.unknownItems,
    outOfScaleAnswers: a.outOfScaleAnswers + b.outOfScaleAnswers,
    outOfScale: firstNamed([...a.outOfScale, ...b.outOfScale]),
    counts: a.counts.map((count, cell) => count + (b.counts[cell] as number)),
    plain: mergeSums(a.plain, b.plain),
    weighted: mergeSums(a.weighted, b.weighted),
    squared: mergeSums(a.squared, b.squared),
  };
}

function firstNamed(answers: OutOfScaleAnswer[]): OutOfScaleAnswer[] {
  const key = ({ respondentId, item, column, answer }: OutOfScaleAnswer) =>
    [respondentId === null ? "" : `=${respondentId}`, item, column, answer ?? Number.NEGATIVE_INFINITY] as const;
  return answers
    .map((answer) => ({ answer, key: key(answer) }))
    .sort((a, b) => {
      for (let i = 0; i < a.key.length; i++) {
        const [one, other] = [a.key[i] as string | number, b.key[i] as string | number];
        if (one !== other) return one < other ? -1 : 1;
      }
      return 0;
    })
    .slice(0, NAMED_ANSWERS)
    .map(({ answer }) => answer);
}
