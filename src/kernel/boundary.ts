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
  return refuseDeep(input).andThen(() => {
    const parsed = schema.safeParse(input);
    const found = parsed.success ? [] : toIssues(parsed.error.issues, input);
    const lost = lostKeys(input, []).filter(({ path }) => !found.some((one) => isOf(one, path)));
    if (parsed.success && lost.length === 0) return ok(parsed.data);
    return err(invalidInput([...found, ...lost]));
  });
}

/** The input, unless it nests so deep that whoever follows it by recursion would overflow. */
export function refuseDeep(input: unknown): Result<unknown, InvalidInput> {
  return isDeeperThan(input, MAXIMUM_DEPTH) ? err(invalidInput([issue([], "nested-too-deep", { maximum: MAXIMUM_DEPTH })])) : ok(input);
}

/** Reads facts: as `readDocument`, with `null` read as absent (except inside `meta`, which is the consumer's own). */
export function readFacts<T>(schema: Schema<T>, input: unknown, options: ParseOptions = {}): Result<T, InvalidInput> {
  const shallow = refuseDeep(input);
  if (shallow.isErr()) return err(shallow.error);
  let facts = withoutNulls(input);
  for (;;) {
    const read = readDocument(schema, facts);
    if (read.isOk() || options.unknownKeys !== "drop") return read;
    const unknown = read.error.issues.filter((found) => found.code === "unknown-key");
    if (unknown.length === 0) return read;
    facts = withoutKeys(facts, dropsAt(unknown));
  }
}

/**
 * Defines many documents and reports the issues of all of them, each path led by the index of its document.
 *
 * @param inputs - the documents
 * @param define - the `define...` function for one of them
 * @returns the compiled values in order; a repeated id and version is an issue, values without an id are never the same
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
    const { id, version } = one.value;
    const identity = JSON.stringify([id, version]);
    if (id !== null && seen.has(identity))
      issues.push(issue([index, "id"], "duplicate", { key: version === null ? id : `${id} ${version}` }));
    seen.add(identity);
    defined.push(one.value);
  }
  return issues.length > 0 ? err(invalidInput(issues)) : ok(defined);
}

/** An own `__proto__`, as `JSON.parse` makes it, is no key of any document; zod leaves it out of a record without a word. */
function lostKeys(value: unknown, path: readonly (string | number)[]): readonly Issue[] {
  if (typeof value !== "object" || value === null) return [];
  let issues: Issue[] | null = null;
  for (const key in value) {
    if (key === LOST_KEY && Object.hasOwn(value, key)) {
      issues ??= [];
      issues.push(issue(path, "unknown-key", { key }));
      continue;
    }
    const part = (value as Record<string, unknown>)[key];
    if (typeof part !== "object" || part === null) continue;
    const inside = lostKeys(part, [...path, Array.isArray(value) ? Number(key) : key]);
    if (inside.length > 0) issues = [...(issues ?? []), ...inside];
  }
  return issues ?? [];
}

const LOST_KEY = "__proto__";

function isOf({ code, path, params }: Issue, at: readonly (string | number)[]): boolean {
  return code === "unknown-key" && params["key"] === LOST_KEY && path.length === at.length && path.every((key, i) => key === at[i]);
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  for (const key in value) if (isDeeperThan((value as Record<string, unknown>)[key], levels - 1)) return true;
  return false;
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([, part]) => part !== null);
  return Object.fromEntries(kept.map(([key, part]) => [key, key === "meta" && isRecord(part) ? part : withoutNulls(part)]));
}

/** The keys to drop from a value, and from the parts of it. */
interface Drops {
  readonly keys: Set<string>;
  readonly parts: Map<string, Drops>;
}

const noDrops = (): Drops => ({ keys: new Set(), parts: new Map() });

function dropsAt(unknown: readonly Issue[]): Drops {
  const root = noDrops();
  for (const { path, params } of unknown) {
    let here = root;
    for (const step of path.map(String)) {
      const next = here.parts.get(step) ?? noDrops();
      here.parts.set(step, next);
      here = next;
    }
    here.keys.add(params["key"] as string);
  }
  return root;
}

function withoutKeys(value: unknown, { keys, parts }: Drops): unknown {
  const kept = Object.entries(value as object).filter(([key]) => !keys.has(key));
  const copied = kept.map(([key, part]) => {
    const drops = parts.get(key);
    return [key, drops ? withoutKeys(part, drops) : part] as const;
  });
  return Array.isArray(value) ? copied.map(([, part]) => part) : Object.fromEntries(copied);
}

/** An object that is read by its own properties: also the class instances that database drivers return as rows, but no `Date` or `Map`. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]";
}
