import { type Condition, holds } from "./condition.js";
import type { Value } from "./facts.js";

/** A condition made into a function of the facts, for those that are asked again and again. It answers as `meets` does. */
export type CompiledCondition<Facts> = (facts: Facts) => boolean;

/** Compiles a condition; `readerOf` says once how a field is read, so that no name is looked up for each question. */
export function compileCondition<Facts>(
  condition: Condition,
  readerOf: (field: string) => (facts: Facts) => Value | undefined,
): CompiledCondition<Facts> {
  if ("all" in condition) {
    const parts = condition.all.map((part) => compileCondition(part, readerOf));
    return (facts) => parts.every((part) => part(facts));
  }
  if ("any" in condition) {
    const parts = condition.any.map((part) => compileCondition(part, readerOf));
    return (facts) => parts.some((part) => part(facts));
  }
  if ("not" in condition) {
    const part = compileCondition(condition.not, readerOf);
    return (facts) => !part(facts);
  }
  const read = readerOf(condition.field);
  return (facts) => {
    const value = read(facts);
    // A row of a database has null where it has no value.
    return value !== undefined && value !== null && holds(condition, value);
  };
}
