// The one place that imports neverthrow (DESIGN: one house, one word for an outcome).
import { type Err, err, type Result as Neverthrow, type Ok, ok } from "neverthrow";
import type { InvalidInput } from "./issue.js";

export { type Err, err, type Ok, ok };

/** What a function returns that can fail: `isOk()` with `value`, or `isErr()` with `error`; also `match` and `map`, as neverthrow has them. */
export type Result<T, E> = Neverthrow<T, E>;

/**
 * Unwraps a result, or throws. For configuration at start-up, where a mistake should stop the program.
 *
 * @param result - what a `define...` or `parse...` function returned
 * @returns the value inside
 * @throws Error whose message has the code with its facts, or every issue with its path, and whose `cause` is the error as data
 * @example
 * const schedule = orThrow(defineSchedule({ timeZone: "Europe/Lisbon", weekly: { mon: ["09:00-17:00"] } }));
 * schedule.timeZone; //=> "Europe/Lisbon"
 */
export function orThrow<T, E extends { readonly code: string }>(result: Result<T, E>): T {
  if (result.isOk()) return result.value;
  throw new Error(describe(result.error), { cause: result.error });
}

function describe({ code, issues, ...facts }: { readonly code: string } & Partial<Pick<InvalidInput, "issues">>): string {
  if (!issues) return Object.keys(facts).length > 0 ? `${code} ${JSON.stringify(facts)}` : code;
  return [code, ...issues.map((issue) => `  ${issue.path.join(".") || "(whole input)"}: ${issue.message}`)].join("\n");
}
