import type { Tally } from "../kernel/tally.js";
import { gapLayout } from "./gap-layout.js";
import { type GapTallyOptions, resolveGapOptions, wrongGapOptions } from "./gap-options.js";
import { responseReader } from "./gap-reading.js";
import { type GapReport, gapReportOf } from "./gap-report.js";
import { addReading, copyOfGapState, emptyGapState, type GapTallyState, mergeGapStates } from "./gap-sums.js";
import type { Instrument } from "./instrument.js";
import type { SurveyResponse } from "./survey-response.js";

/**
 * Gap reports as a tally: fold responses on many machines, merge the states in any order, and the report is the same, byte for byte, as in one pass.
 *
 * A bootstrap, Wilcoxon's test and the refusal of answers out of scale need all responses at once and are not part of it: see `scoreGaps`. Merging states of
 * different instruments or options is not checked. `add` copies the state: to fold many responses on one machine use `tallyGaps`.
 *
 * @param instrument - of all responses
 * @param options - of the computation; throws `RangeError` when `confidence` or `personMean` is out of range
 * @example
 * import { gapTally, SERVQUAL_1991 } from "aftersales/quality";
 * const tally = gapTally(SERVQUAL_1991);
 * const monday = tally.add(tally.empty(), { answers: { 1: { expectation: 7, perception: 5 } } });
 * const tuesday = tally.add(tally.empty(), { answers: { 1: { expectation: 6, perception: 5 } } });
 * tally.result(tally.merge(monday, tuesday)).items[0]?.gap; //=> -1.5
 */
export function gapTally(instrument: Instrument, options: GapTallyOptions = {}): Tally<SurveyResponse, GapTallyState, GapReport> {
  const resolved = resolveGapOptions(options);
  const wrong = wrongGapOptions(resolved);
  if (wrong) throw new RangeError(`options.${wrong.name} is out of range`);
  const layout = gapLayout(instrument);
  const read = responseReader(instrument, resolved);
  return {
    empty: () => emptyGapState(layout),
    add: (state, response) => {
      const copy = copyOfGapState(state);
      addReading(copy, layout, read(response));
      return copy;
    },
    merge: mergeGapStates,
    result: (state) => gapReportOf(instrument, resolved, layout, state),
  };
}

/**
 * The state of `gapTally` over many responses, in one pass without copies: the part of one partition or file.
 *
 * @param instrument - of all responses
 * @param responses - read once
 * @param options - as for `gapTally`
 * @example
 * import { gapTally, SERVQUAL_1991, tallyGaps } from "aftersales/quality";
 * const state = tallyGaps(SERVQUAL_1991, [{ answers: { 1: { expectation: 7, perception: 5 } } }]);
 * gapTally(SERVQUAL_1991).result(state).n; //=> 1
 */
export function tallyGaps(instrument: Instrument, responses: Iterable<SurveyResponse>, options: GapTallyOptions = {}): GapTallyState {
  const tally = gapTally(instrument, options);
  const layout = gapLayout(instrument);
  const read = responseReader(instrument, resolveGapOptions(options));
  const state = tally.empty();
  for (const response of responses) addReading(state, layout, read(response));
  return state;
}
