import { type InvalidInput, type Issue, invalidInput, issue } from "../kernel/issue.js";
import { err, ok, type Result } from "../kernel/result.js";
import { ANSWER_COLUMNS, type AnswerColumn, type Instrument } from "./instrument.js";
import type { ItemAnswer, SurveyResponse } from "./survey-response.js";

/** One row of a table, by the names in its header, as a CSV reader gives it. */
export type SurveyRow = Readonly<Record<string, string | number | null | undefined>>;

/** The header of the column that holds this answer; undefined where the table has none. */
export type ColumnOf = (item: string, column: AnswerColumn) => string | undefined;

/** The headers of what is not an answer. */
export interface OtherColumns {
  readonly respondentId?: string | undefined;
  readonly weight?: string | undefined;
  /** The header of the points of importance of this dimension. */
  readonly importance?: ((dimension: string) => string | undefined) | undefined;
}

/**
 * Reads rows of a CSV file or a query as survey responses, one at a time.
 *
 * Does not split text into rows and fields: any CSV reader does. Does not check the scale: `scoreGaps` does. An empty field and `null` are not answered; a header that the row lacks is an issue.
 *
 * @param instrument - its items, columns and dimensions are looked for
 * @param rows - objects by header
 * @param columnOf - the header of each answer
 * @param others - the headers of respondent, sampling weight and importance
 * @returns one result a row; `invalid-input` lists every field that is not a decimal number, under its header, and every header that the row lacks
 * @example
 * import { orThrow } from "aftersales";
 * import { defineInstrument, parseSurveyRows } from "aftersales/quality";
 * const instrument = orThrow(defineInstrument({
 *   id: "short", columns: "expectation-perception", scale: { min: 1, max: 7 },
 *   dimensions: [{ id: "reliability", items: [{ id: "on-time" }] }],
 * }));
 * const rows = [{ "on-time E": "7", "on-time P": "" }];
 * const columnOf = (item: string, column: string) => `${item} ${column === "expectation" ? "E" : "P"}`;
 * [...parseSurveyRows(instrument, rows, columnOf)].map((row) => row.unwrapOr(null)); //=> [{ answers: { "on-time": { expectation: 7 } } }]
 */
export function* parseSurveyRows(
  instrument: Instrument,
  rows: Iterable<SurveyRow>,
  columnOf: ColumnOf,
  others: OtherColumns = {},
): Iterable<Result<SurveyResponse, InvalidInput>> {
  const columns = ANSWER_COLUMNS[instrument.columns];
  const answerFields = instrument.dimensions.flatMap(({ items }) =>
    items.map(({ id }) => ({ id, columns: columns.map((column) => ({ column, header: columnOf(id, column) })) })),
  );
  const importanceFields = instrument.dimensions.map(({ id }) => ({ id, header: others.importance?.(id) }));

  for (const row of rows) {
    const issues: Issue[] = [];
    const answers: Record<string, ItemAnswer> = {};
    for (const { id, columns: cells } of answerFields) {
      const answer: Partial<Record<AnswerColumn, number>> = {};
      for (const { column, header } of cells) {
        const value = numberAt(row, header, issues);
        if (value !== null) answer[column] = value;
      }
      if (Object.keys(answer).length > 0) answers[id] = answer;
    }
    const importance: Record<string, number> = {};
    for (const { id, header } of importanceFields) {
      const value = numberAt(row, header, issues);
      if (value !== null) importance[id] = value;
    }
    const respondentId = others.respondentId === undefined ? "" : String(row[others.respondentId] ?? "").trim();
    const weight = numberAt(row, others.weight, issues);
    const response: SurveyResponse = {
      ...(respondentId === "" ? {} : { respondentId }),
      ...(weight === null ? {} : { weight }),
      answers,
      ...(Object.keys(importance).length === 0 ? {} : { importance }),
    };
    yield issues.length > 0 ? err(invalidInput(issues)) : ok(response);
  }
}

const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

function numberAt(row: SurveyRow, header: string | undefined, issues: Issue[]): number | null {
  if (header === undefined) return null;
  if (!Object.hasOwn(row, header)) {
    issues.push(issue([header], "missing", {}));
    return null;
  }
  const field = row[header];
  const text = typeof field === "string" ? field.trim() : field;
  if (text === "" || text === null || text === undefined) return null;
  const value = typeof text === "number" ? text : DECIMAL.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(value)) return value;
  issues.push(issue([header], "malformed", { form: "a decimal number", example: "6" }));
  return null;
}
