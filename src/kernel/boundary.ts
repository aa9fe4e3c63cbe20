import { type InvalidInput, type Issue, invalidInput, issue } from "./issue.js";
import { err, ok, type Result } from "./result.js";
import { type SchemaIssue, toIssues } from "./schema-issues.js";

/** What the boundary needs of a zod schema; the areas pass theirs, so this file does not load zod. */
export interface Schema<T> {
  safeParse(
    input: unknown,
  ):
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly SchemaIssue[] } };
}

/** How a parser of facts treats keys that it does not know. */
export interface ParseOptions {
  /** `"refuse"` (default) names them as issues; `"drop"` ignores them, for rows of a database. */
  readonly unknownKeys?: "refuse" | "drop" | undefined;
}

const MAXIMUM_DEPTH = 64;

/** Reads a configuration document: strict, every issue at once. */
export function readDocument<T>(schema: Schema<T>, input: unknown): Result<T, InvalidInput> {
  if (isDeeperThan(input, MAXIMUM_DEPTH)) return err(invalidInput([issue([], "nested-too-deep", { maximum: MAXIMUM_DEPTH })]));
  const parsed = schema.safeParse(input);
  return parsed.success ? ok(parsed.data) : err(invalidInput(toIssues(parsed.error.issues, input)));
}

/** Reads facts: as `readDocument`, with `null` read as absent (except inside `meta`, which is the consumer's own). */
export function readFacts<T>(schema: Schema<T>, input: unknown, options: ParseOptions = {}): Result<T, InvalidInput> {
  if (isDeeperThan(input, MAXIMUM_DEPTH)) return readDocument(schema, input);
  let facts = withoutNulls(input);
  for (;;) {
    const read = readDocument(schema, facts);
    if (read.isOk() || options.unknownKeys !== "drop") return read;
    const unknown = read.error.issues.filter((found) => found.code === "unknown-key");
    if (unknown.length === 0) return read;
    facts = withoutKeys(facts, unknown);
  }
}

/** A deeply frozen value: what is defined once never changes. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/**
 * Defines many documents and reports the issues of all of them, each path led by the index of its document.
 *
 * @param inputs - the documents
 * @param define - the `define...` function for one of them
 * @returns the compiled values in order; a repeated id and version is an issue
 */
export function defineAll<T extends { readonly id: string | null; readonly version: string | null }>(
  inputs: readonly unknown[],
  define: (input: unknown) => Result<T, InvalidInput>,
): Result<readonly T[], InvalidInput> {
  const defined: T[] = [];
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const [index, input] of inputs.entries()) {
    const one = define(input);
    if (one.isErr()) {
      issues.push(...one.error.issues.map((found) => ({ ...found, path: [index, ...found.path] })));
      continue;
    }
    const key = one.value.version === null ? `${one.value.id}` : `${one.value.id} ${one.value.version}`;
    if (one.value.id !== null && seen.has(key)) issues.push(issue([index, "id"], "duplicate", { key }));
    seen.add(key);
    defined.push(one.value);
  }
  return issues.length > 0 ? err(invalidInput(issues)) : ok(defined);
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  for (const key in value) if (isDeeperThan((value as Record<string, unknown>)[key], levels - 1)) return true;
  return false;
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isPlainObject(value)) return value;
  const kept = Object.entries(value).filter(([, part]) => part !== null);
  return Object.fromEntries(kept.map(([key, part]) => [key, key === "meta" ? part : withoutNulls(part)]));
}

function withoutKeys(value: unknown, unknown: readonly Issue[]): unknown {
  const copy = structuredClone(value);
  for (const { path, params } of unknown) {
    const parent = path.reduce<unknown>((node, key) => (node as Record<string | number, unknown> | undefined)?.[key], copy);
    if (isPlainObject(parent)) delete parent[params["key"] as string];
  }
  return copy;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && [Object.prototype, null].includes(Object.getPrototypeOf(value))
  );
}
