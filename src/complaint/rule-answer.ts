import { deepFreeze } from "../kernel/freeze.js";
import type { ModelAxis } from "./classifier.js";
import type { PlacedTerm } from "./classifier-plan.js";
import type { ComplaintReason } from "./codes.js";
import type { PhraseHit } from "./rule-set.js";

/** What phrases speak about. */
export type Topic = ModelAxis | "safety" | "repeat" | "threats";

/** What the rules say on one axis. */
export interface RuleAnswer {
  readonly value: string | null;
  readonly score: number;
  /** Distance to the next value, or `null` when there is none. */
  readonly margin: number | null;
  /** The phrases on this axis, taken back or not. */
  readonly hits: readonly PhraseHit[];
}

/** A value or a branch with the weight of its phrases. */
interface Weighed {
  readonly value: string;
  score: number;
}

/** A value with the phrases that were weighed: a text of the first, and a set from the second on. */
interface WeighedValue extends Weighed {
  readonly first: string;
  quotes: Set<string> | null;
}

type Terms = ReadonlyMap<string, PlacedTerm>;

/** The first kind in the order of the taxonomy whose phrases weigh enough: dissatisfaction comes before praise in the same text. */
export function bestKind(terms: Terms, hits: readonly PhraseHit[], minScore: number): RuleAnswer {
  if (hits.length === 0) return noAnswer(hits);
  const enough = weigh(hits).filter(({ value, score }) => score >= minScore && terms.has(value));
  const [best, next] = firstTwo(enough, terms, isEarlier);
  return best ? { value: best.value, score: best.score, margin: next ? best.score - next.score : null, hits } : noAnswer(hits);
}

/** The value of the greatest weight; of a tree, first the heaviest branch, then the heaviest term in it. Ties by the order of the taxonomy. */
export function bestOnAxis(terms: Terms, hits: readonly PhraseHit[], minScore: number): RuleAnswer {
  if (hits.length === 0) return noAnswer(hits);
  const scores = weigh(hits);
  const branches: Weighed[] = [];
  for (const { value, score } of scores) {
    const top = topOf(terms, value);
    const branch = branches.find((one) => one.value === top);
    if (branch) branch.score += score;
    else branches.push({ value: top, score });
  }
  const [heaviest, next] = firstTwo(branches, terms, isHeavier);
  if (!heaviest || heaviest.score < minScore) return noAnswer(hits);
  // A branch named by its own words only gives way to a term below it.
  const below = scores.filter(({ value }) => value !== heaviest.value && topOf(terms, value) === heaviest.value);
  const [best = heaviest] = firstTwo(below, terms, isHeavier);
  return { value: best.value, score: heaviest.score, margin: next ? heaviest.score - next.score : null, hits };
}

function noAnswer(hits: readonly PhraseHit[]): RuleAnswer {
  return { value: null, score: 0, margin: null, hits };
}

/** The term at the top of a term's line. */
export function topOf(terms: Terms, value: string): string {
  return terms.get(value)?.top ?? value;
}

/** Whether a value stands before another in the taxonomy. */
function isEarlier(terms: Terms, a: Weighed, b: Weighed): boolean {
  return (terms.get(a.value)?.place ?? -1) < (terms.get(b.value)?.place ?? -1);
}

function isHeavier(terms: Terms, a: Weighed, b: Weighed): boolean {
  return a.score > b.score || (a.score === b.score && isEarlier(terms, a, b));
}

/** The first two of a list in an order; of equals the earlier. */
function firstTwo(list: readonly Weighed[], terms: Terms, comesBefore: typeof isHeavier): readonly [first?: Weighed, second?: Weighed] {
  let first: Weighed | undefined;
  let second: Weighed | undefined;
  for (const one of list) {
    if (first === undefined || comesBefore(terms, one, first)) {
      second = first;
      first = one;
    } else if (second === undefined || comesBefore(terms, one, second)) second = one;
  }
  return first === undefined ? [] : second === undefined ? [first] : [first, second];
}

/** Weight by value: each phrase counts once, however often it stands in the text. */
function weigh(hits: readonly PhraseHit[]): readonly WeighedValue[] {
  const scores: WeighedValue[] = [];
  for (const { value, weight, quote, negation } of hits) {
    if (negation !== null) continue;
    const known = scores.find((one) => one.value === value);
    if (!known) {
      scores.push({ value, score: weight, first: quote, quotes: null });
      continue;
    }
    known.quotes ??= new Set([known.first.toLowerCase()]);
    const folded = quote.toLowerCase();
    if (known.quotes.has(folded)) continue;
    known.quotes.add(folded);
    known.score += weight;
  }
  return scores;
}

/** By topic, made once: most texts say nothing on most of them. */
const NOTHING_FOUND = /* @__PURE__ */ deepFreeze(
  Object.fromEntries(
    (["kind", "subject", "remedySought", "safety", "repeat", "threats"] as const satisfies readonly Topic[]).map((axis) => [
      axis,
      [{ code: "complaint/nothing-found", params: { axis } }],
    ]),
  ) as unknown as Readonly<Record<Topic, readonly ComplaintReason[]>>,
);

/** The phrases as reasons: those that stand, then those taken back; or that nothing was found. */
export function reasonsOf({ value, hits }: RuleAnswer, axis: Topic): readonly ComplaintReason[] {
  if (hits.length === 0) return NOTHING_FOUND[axis];
  const reasons: ComplaintReason[] = [];
  for (const hit of hits) if (hit.negation === null && hit.value === value) reasons.push(found(hit));
  for (const hit of hits) if (hit.negation === null && hit.value !== value) reasons.push(found(hit));
  if (reasons.length === 0) reasons.push(...NOTHING_FOUND[axis]);
  for (const hit of hits) if (hit.negation !== null) reasons.push(negated(hit, hit.negation));
  return reasons;
}

function found({ ruleSetId, axis, value, quote, start, end, weight }: PhraseHit): ComplaintReason {
  return { code: "complaint/phrase-found", params: { ruleSetId, axis, value, quote, start, end, weight } };
}

function negated({ ruleSetId, axis, value, quote, start, end }: PhraseHit, negation: string): ComplaintReason {
  return { code: "complaint/phrase-negated", params: { ruleSetId, axis, value, quote, negation, start, end } };
}
