import { finite } from "./check-number.js";
import type { ResolvedGapOptions } from "./gap-options.js";
import { ANSWER_COLUMNS, type AnswerColumn, type Instrument } from "./instrument.js";
import type { SurveyResponse } from "./survey-response.js";

/** An answer that does not lie on the scale; `answer` is null when it is not a finite number. */
export interface OutOfScaleAnswer {
  readonly respondentId: string | null;
  readonly item: string;
  readonly column: AnswerColumn;
  readonly answer: number | null;
}

/** One response on the turned scale. Values are by part and column (`part * columns + column`), NaN where a part is missing. */
export interface Reading {
  outcome: "used" | "empty" | "incomplete" | "weight-refused";
  weight: number;
  readonly items: Float64Array;
  readonly dimensions: Float64Array;
  /** The mean over all complete items. */
  readonly pooled: Float64Array;
  /** The importance-weighted mean; NaN where the respondent has none. */
  readonly weighted: Float64Array;
  /** Points of importance by dimension, where `weighted` is a number. */
  readonly importance: Float64Array;
  importanceOutcome: "none" | "used" | "renormalised" | "not-100" | "incomplete";
  readonly outOfScale: OutOfScaleAnswer[];
  unknownItems: number;
}

/** Sampling weights that exact sums hold without loss. */
const WEIGHTS = { least: 1e-6, most: 1e6 } as const;

/** How far importance may be off 100 through decimals such as 33.3333333. */
const POINTS_TOLERANCE = 1e-6;

/** A reader of responses to an instrument; it fills and returns the same reading every time. */
export function responseReader(instrument: Instrument, options: ResolvedGapOptions): (response: SurveyResponse) => Reading {
  const columns: readonly AnswerColumn[] = ANSWER_COLUMNS[instrument.columns];
  const width = columns.length;
  const { min, max, direction } = instrument.scale;
  const items = instrument.dimensions.flatMap((dimension, d) => dimension.items.map((item) => ({ ...item, dimension: d })));
  const indexOf = new Map(items.map(({ id }, index) => [id, index]));
  const turned = items.map(({ reversed }) => reversed !== (direction === "lower-is-better"));
  const dimensionIds = new Set(instrument.dimensions.map(({ id }) => id));
  const sizes = instrument.dimensions.map((dimension) => dimension.items.length);
  const minimum = typeof options.missing === "object" ? options.missing.personMean : null;
  const listwise = options.missing === "listwise";

  const answers = new Float64Array(items.length * width);
  const totals = new Float64Array(sizes.length * width);
  const answered = new Float64Array(sizes.length * width);
  const reading: Reading = {
    outcome: "used",
    weight: 1,
    items: new Float64Array(items.length * width),
    dimensions: new Float64Array(sizes.length * width),
    pooled: new Float64Array(width),
    weighted: new Float64Array(width),
    importance: new Float64Array(sizes.length),
    importanceOutcome: "none",
    outOfScale: [],
    unknownItems: 0,
  };

  function readAnswers(response: SurveyResponse): void {
    answers.fill(Number.NaN);
    for (const id in response.answers) {
      const item = indexOf.get(id);
      const given = response.answers[id];
      if (item === undefined || !given) {
        if (item === undefined) reading.unknownItems++;
        continue;
      }
      for (let c = 0; c < width; c++) {
        const column = columns[c] as AnswerColumn;
        const answer = given[column];
        if (answer === undefined || answer === null) continue;
        if (answer >= min && answer <= max) answers[item * width + c] = turned[item] ? min + max - answer : answer;
        else reading.outOfScale.push({ respondentId: response.respondentId ?? null, item: id, column, answer: finite(answer) });
      }
    }
  }

  /** Complete items, and the totals by dimension that the rule for missing answers asks for. Returns how many items are complete. */
  function readItems(): number {
    totals.fill(0);
    answered.fill(0);
    reading.pooled.fill(0);
    let complete = 0;
    for (let item = 0; item < items.length; item++) {
      const at = item * width;
      const base = (items[item] as { dimension: number }).dimension * width;
      let whole = true;
      for (let c = 0; c < width; c++) if (Number.isNaN(answers[at + c])) whole = false;
      if (whole) complete++;
      for (let c = 0; c < width; c++) {
        const answer = answers[at + c] as number;
        reading.items[at + c] = whole ? answer : Number.NaN;
        if (whole) reading.pooled[c] = (reading.pooled[c] as number) + answer;
        if (whole || (minimum !== null && !Number.isNaN(answer))) {
          totals[base + c] = (totals[base + c] as number) + answer;
          answered[base + c] = (answered[base + c] as number) + 1;
        }
      }
    }
    for (let c = 0; c < width; c++) reading.pooled[c] = (reading.pooled[c] as number) / complete;
    return complete;
  }

  /** Returns how many dimensions have a score. */
  function readDimensions(): number {
    let scored = 0;
    for (let d = 0; d < sizes.length; d++) {
      const least = minimum === null ? 1 : Math.max(1, minimum * (sizes[d] as number) - 1e-9);
      let enough = true;
      for (let c = 0; c < width; c++) if ((answered[d * width + c] as number) < least) enough = false;
      for (let c = 0; c < width; c++) {
        const at = d * width + c;
        reading.dimensions[at] = enough ? (totals[at] as number) / (answered[at] as number) : Number.NaN;
      }
      if (enough) scored++;
    }
    return scored;
  }

  function readImportance(points: SurveyResponse["importance"], scored: number): Reading["importanceOutcome"] {
    reading.weighted.fill(Number.NaN);
    if (!points) return "none";
    let sum = 0;
    let present = 0;
    let valid = true;
    for (let d = 0; d < sizes.length; d++) {
      const given = points[(instrument.dimensions[d] as { id: string }).id] ?? 0;
      if (!(given >= 0)) valid = false;
      sum += given;
      const held = Number.isNaN(reading.dimensions[d * width] as number) ? 0 : given;
      present += held;
      reading.importance[d] = held;
    }
    // Points for what the instrument does not have are points that its dimensions lack.
    for (const id in points) if (!dimensionIds.has(id) && (points[id] ?? 0) !== 0) valid = false;
    if (!valid || !(Math.abs(sum - 100) <= POINTS_TOLERANCE)) return "not-100";
    const incomplete = scored < sizes.length;
    if (incomplete && (options.incompleteImportance === "leave" || present === 0)) return "incomplete";
    reading.weighted.fill(0);
    for (let d = 0; d < sizes.length; d++) {
      const share = (reading.importance[d] as number) / (incomplete ? present : 100);
      if (incomplete) reading.importance[d] = share * 100;
      if (share === 0) continue;
      for (let c = 0; c < width; c++)
        reading.weighted[c] = (reading.weighted[c] as number) + share * (reading.dimensions[d * width + c] as number);
    }
    return incomplete ? "renormalised" : "used";
  }

  return (response) => {
    reading.outOfScale.length = 0;
    reading.unknownItems = 0;
    reading.importanceOutcome = "none";
    reading.weight = response.weight ?? 1;
    readAnswers(response);
    const complete = readItems();
    const scored = readDimensions();
    if (!(reading.weight >= WEIGHTS.least && reading.weight <= WEIGHTS.most)) reading.outcome = "weight-refused";
    else if (complete === 0 && scored === 0) reading.outcome = "empty";
    else if (listwise && complete < items.length) reading.outcome = "incomplete";
    else {
      reading.outcome = "used";
      reading.importanceOutcome = readImportance(response.importance, scored);
    }
    return reading;
  };
}
