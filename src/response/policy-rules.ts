import { readDuration } from "../kernel/duration.js";
import { readInstant } from "../kernel/instant.js";
import { type Issue, issue } from "../kernel/issue.js";

/**
 * The rules between the parts of a policy document. They read the document as it came, so that an issue elsewhere hides none of them;
 * parts of the wrong type are the schema's to report.
 */
export function brokenRules(input: unknown): readonly Issue[] {
  const policy = recordOf(input);
  const targets = Array.isArray(policy["targets"]) ? policy["targets"] : [];
  return [
    ...validity(policy),
    ...metricNames(targets),
    ...targets.flatMap((target: unknown, index) => targetRules(recordOf(target), ["targets", index])),
  ];
}

function validity(policy: Loose): readonly Issue[] {
  const [from, until] = [policy["validFrom"], policy["validUntil"]].map((text) => (typeof text === "string" ? readInstant(text) : null));
  if (typeof from !== "number" || typeof until !== "number" || from < until) return [];
  return [issue(["validUntil"], "out-of-order", { earlier: "validFrom", later: "validUntil" })];
}

/** One name for two custom metrics would mix their answers. */
function metricNames(targets: readonly unknown[]): readonly Issue[] {
  const first = new Map<unknown, unknown>();
  return targets.flatMap((target: unknown, index) => {
    const { metric } = recordOf(target);
    const { name } = recordOf(metric);
    if (typeof name !== "string") return [];
    if (!first.has(name)) first.set(name, metric);
    return isSame(first.get(name), metric) ? [] : [issue(["targets", index, "metric", "name"], "duplicate", { key: name })];
  });
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  const [one, other] = [recordOf(a), recordOf(b)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => isSame(one[key], other[key]));
}

function targetRules(target: Loose, path: readonly (string | number)[]): readonly Issue[] {
  const within = target["within"];
  const issues: Issue[] = [];
  if (typeof within === "object" && within !== null && !Array.isArray(within) && Object.keys(within).length === 0)
    issues.push(issue([...path, "within"], "too-small", { minimum: 1, inclusive: true }));
  if (target["until"] !== "end-of-business-day") return issues;
  const texts: readonly (readonly [readonly (string | number)[], unknown])[] =
    typeof within === "string"
      ? [[["within"], within]]
      : Object.entries(recordOf(within)).map(([priority, own]) =>
          typeof own === "string" ? [["within", priority], own] : [["within", priority, "within"], recordOf(own)["within"]],
        );
  for (const [at, text] of texts) {
    const length = typeof text === "string" ? readDuration(text) : null;
    if (length && length.days === 0)
      issues.push(issue([...path, ...at], "breaks-rule", { rule: "must be in days, since `until` ends it with a day" }));
  }
  return issues;
}

type Loose = Readonly<Record<string, unknown>>;

function recordOf(value: unknown): Loose {
  return typeof value === "object" && value !== null ? (value as Loose) : {};
}
