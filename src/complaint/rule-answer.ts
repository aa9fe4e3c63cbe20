import type { Classifier } from "./classifier.js";
import type { ComplaintReason } from "./codes.js";
import type { PhraseHit, RuleAxis } from "./rule-set.js";
import { lineOf, type TaxonomyAxis } from "./taxonomy.js";

/** What the rules say on one axis. */
export interface RuleAnswer {
  readonly value: string | null;
  readonly score: number;
  /** Distance to the next value, or `null` when there is none. */
  readonly margin: number | null;
  /** The phrases on this axis, taken back or not. */
  readonly hits: readonly PhraseHit[];
}

/** The first kind in the order of the taxonomy whose phrases weigh enough: dissatisfaction comes before praise in the same text. */
export function bestKind(classifier: Classifier, hits: readonly PhraseHit[]): RuleAnswer {
  const onAxis = hits.filter(({ axis }) => axis === "kind");
  const scores = weigh(onAxis);
  const order = classifier.taxonomy.axes.kind.map(({ id }) => id).filter((id) => (scores.get(id) ?? 0) >= classifier.minScore);
  const [value = null, next] = order;
  const score = value === null ? 0 : (scores.get(value) as number);
  return { value, score, margin: next === undefined ? null : score - (scores.get(next) as number), hits: onAxis };
}

/** The value of the greatest weight; of a tree, first the heaviest branch, then the heaviest term in it. Ties by the order of the taxonomy. */
export function bestOnAxis(classifier: Classifier, hits: readonly PhraseHit[], axis: RuleAxis & TaxonomyAxis): RuleAnswer {
  const onAxis = hits.filter((hit) => hit.axis === axis);
  const scores = weigh(onAxis);
  const order = classifier.taxonomy.axes[axis].map(({ id }) => id);
  const branches = new Map<string, number>();
  for (const [value, score] of scores) {
    const branch = lineOf(classifier.taxonomy, axis, value).at(-1) ?? value;
    branches.set(branch, (branches.get(branch) ?? 0) + score);
  }
  const rank = (entries: Iterable<readonly [string, number]>) =>
    [...entries].sort(([a, x], [b, y]) => y - x || order.indexOf(a) - order.indexOf(b));
  const [heaviest, next] = rank(branches);
  if (!heaviest || heaviest[1] < classifier.minScore) return { value: null, score: 0, margin: null, hits: onAxis };
  const inside = [...scores].filter(([value]) => lineOf(classifier.taxonomy, axis, value).at(-1) === heaviest[0]);
  // A branch named by its own words only gives way to a term below it.
  const terms = inside.filter(([value]) => value !== heaviest[0]);
  const [best] = rank(terms.length > 0 ? terms : inside);
  return { value: best?.[0] ?? heaviest[0], score: heaviest[1], margin: next ? heaviest[1] - next[1] : null, hits: onAxis };
}

/** The phrases as reasons: those that stand, then those taken back; or that nothing was found. */
export function reasonsOf({ value, hits }: RuleAnswer, axis: string): readonly ComplaintReason[] {
  const standing = hits.filter(({ negation }) => negation === null);
  const first = (hit: PhraseHit) => (hit.value === value ? 0 : 1);
  const found = [...standing]
    .sort((a, b) => first(a) - first(b))
    .map(
      ({ ruleSetId, axis: on, value: says, quote, start, end, weight }): ComplaintReason => ({
        code: "complaint/phrase-found",
        params: { ruleSetId, axis: on, value: says, quote, start, end, weight },
      }),
    );
  const negated = hits.flatMap(({ ruleSetId, axis: on, value: says, quote, start, end, negation }): readonly ComplaintReason[] =>
    negation === null
      ? []
      : [{ code: "complaint/phrase-negated", params: { ruleSetId, axis: on, value: says, quote, negation, start, end } }],
  );
  const nothing: ComplaintReason = { code: "complaint/nothing-found", params: { axis } };
  return standing.length > 0 ? [...found, ...negated] : [nothing, ...negated];
}

/** Weight by value: each phrase counts once, however often it stands in the text. */
function weigh(hits: readonly PhraseHit[]): ReadonlyMap<string, number> {
  const counted = new Set<string>();
  const scores = new Map<string, number>();
  for (const { value, weight, quote, negation } of hits) {
    const key = JSON.stringify([value, quote.toLowerCase()]);
    if (negation !== null || counted.has(key)) continue;
    counted.add(key);
    scores.set(value, (scores.get(value) ?? 0) + weight);
  }
  return scores;
}
