// Gap reports over 1,000,000 responses to 22 items. Run by hand: npx tsx bench/quality.ts [responses]
import { gapTally, reliabilityOf, SERVQUAL_1991, type SurveyResponse, scoreGaps, tallyGaps } from "../src/quality/index.js";

const count = Number(process.argv[2] ?? 1_000_000);
const ids = SERVQUAL_1991.dimensions.flatMap(({ items }) => items.map(({ id }) => id));

/** A response from its number alone, so that a million of them need no memory: about 1 answer in 50 is missing. */
function responseAt(index: number): SurveyResponse {
  const answers: Record<string, { expectation?: number; perception?: number }> = {};
  let state = (index * 2654435761) >>> 0;
  for (const id of ids) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const expectation = 4 + ((state >>> 8) & 3);
    const perception = 1 + ((state >>> 12) % 7);
    if ((state >>> 20) % 50 !== 0) answers[id] = { expectation, perception };
  }
  return { answers, importance: { tangibles: 10, reliability: 30, responsiveness: 25, assurance: 20, empathy: 15 } };
}

function* responses(from: number, to: number): Iterable<SurveyResponse> {
  for (let index = from; index < to; index++) yield responseAt(index);
}

function timed<T>(name: string, n: number, run: () => T): { readonly value: T; readonly ms: number } {
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const value = run();
  const ms = performance.now() - start;
  const heap = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  console.log(`${name}: ${ms.toFixed(0)} ms, ${((ms * 1000) / n).toFixed(2)} us each, heap ${heap.toFixed(0)} MB more`);
  return { value, ms };
}

let making = 0;
for (const response of responses(0, 2000)) making += ids.length - Object.keys(response.answers).length;
console.log(`${making} answers missing in the first 2,000`);

const generated = timed("making the responses alone", count, () => {
  let n = 0;
  for (const response of responses(0, count)) n += response.answers["1"] ? 1 : 0;
  return n;
});
const onePass = timed("scoreGaps, one pass over a generator", count, () => scoreGaps(SERVQUAL_1991, responses(0, count))._unsafeUnwrap());
const tally = gapTally(SERVQUAL_1991);
const half = Math.floor(count / 2);
const merged = timed("tallyGaps in two parts, merged", count, () =>
  tally.merge(tallyGaps(SERVQUAL_1991, responses(half, count)), tallyGaps(SERVQUAL_1991, responses(0, half))),
);
const same = JSON.stringify(tally.result(merged.value)) === JSON.stringify(onePass.value);
console.log(`the same report, byte for byte: ${same}; state as JSON: ${(JSON.stringify(merged.value).length / 1024).toFixed(0)} KB`);
console.log(`scoring alone: ${(((onePass.ms - generated.ms) * 1000) / count).toFixed(2)} us a response`);
timed("scoreGaps with 200 bootstrap resamples of 2,000 respondents", 200 * 2000, () =>
  scoreGaps(SERVQUAL_1991, responses(0, 2000), { bootstrap: { seed: 1, resamples: 200 } })._unsafeUnwrap(),
);
const matrix = Array.from({ length: 20_000 }, (_, index) => ids.map((id) => responseAt(index).answers[id]?.perception ?? null));
timed("reliabilityOf, 20,000 rows of 22 items", 20_000, () => reliabilityOf(matrix)._unsafeUnwrap());
if (!same) process.exitCode = 1;
