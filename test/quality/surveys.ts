import type { Columns, Instrument, Scale } from "../../src/quality/instrument.js";
import { defineInstrument } from "../../src/quality/instrument.schema.js";
import type { SurveyResponse } from "../../src/quality/survey-response.js";

/** An instrument with these dimensions; an item id that starts with "-" is reversed. */
export function instrumentOf(
  dimensions: Readonly<Record<string, readonly string[]>>,
  columns: Columns = "expectation-perception",
  scale: Scale = { min: 1, max: 7 },
): Instrument {
  return defineInstrument({
    id: "test",
    version: "1",
    columns,
    scale,
    dimensions: Object.entries(dimensions).map(([id, items]) => ({
      id,
      items: items.map((item) => (item.startsWith("-") ? { id: item.slice(1), reversed: true } : { id: item })),
    })),
  })._unsafeUnwrap();
}

/** A response from `item: [expectation, perception]`; null for not answered. */
export function responseOf(
  pairs: Readonly<Record<string, readonly [number | null, number | null]>>,
  more: Partial<SurveyResponse> = {},
): SurveyResponse {
  const answers = Object.entries(pairs).map(([item, [expectation, perception]]) => [
    item,
    { ...(expectation === null ? {} : { expectation }), ...(perception === null ? {} : { perception }) },
  ]);
  return { answers: Object.fromEntries(answers), ...more };
}
