import type { Value } from "./facts.js";

/** A test of the facts of a ticket, contact or case, as data. Ranges include both ends. An absent field fails every test but `not`. */
export type Condition =
  | FieldCondition
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/**
 * A test of one field: equal, one of, a list that has a member, or a number in a range. `is` and `in` compare a list as a whole, member by member in order; to ask whether a list has a member,
 * use `has`. `has` on a field that is no list compares the field itself.
 */
export type FieldCondition = { readonly field: string } & (
  | { readonly is: Value }
  | { readonly in: readonly Value[] }
  | { readonly has: string }
  | { readonly from?: number | undefined; readonly to?: number | undefined }
);

/** Reads a field of the facts at hand. */
export type ReadField = (field: string) => Value | undefined;

/** Whether the facts meet a condition. `all` of nothing is met, `any` of nothing is not. */
export function meets(condition: Condition, read: ReadField): boolean {
  return unmet(condition, read) === null;
}

/** The first part of a condition that the facts do not meet, to explain a refusal; `null` when all is met. */
export function unmet(condition: Condition, read: ReadField): Condition | null {
  if ("all" in condition) {
    for (const part of condition.all) {
      const failed = unmet(part, read);
      if (failed) return failed;
    }
    return null;
  }
  if ("any" in condition) return condition.any.some((part) => meets(part, read)) ? null : condition;
  if ("not" in condition) return meets(condition.not, read) ? condition : null;
  const value = read(condition.field);
  // A row of a database has null where it has no value.
  return value !== undefined && value !== null && holds(condition, value) ? null : condition;
}

/** Whether a value that is there passes the test of a field. */
export function holds(test: FieldCondition, value: Value): boolean {
  if ("is" in test) return same(value, test.is);
  if ("in" in test) return test.in.some((candidate) => same(value, candidate));
  if ("has" in test) return Array.isArray(value) ? value.includes(test.has) : value === test.has;
  return typeof value === "number" && value >= (test.from ?? Number.NEGATIVE_INFINITY) && value <= (test.to ?? Number.POSITIVE_INFINITY);
}

function same(a: Value, b: Value): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((member, index) => member === b[index]);
}
