import { type Issue, type IssueCode, type IssueCodes, issue } from "./issue.js";

/** The parts of a zod issue that are read here. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly [fact: string]: unknown;
}

/** How a refinement hands a coded issue to zod, to come back from `toIssues`. */
export type RuleIssue<C extends IssueCode = IssueCode> = {
  readonly code: "custom";
  readonly path: (string | number)[];
  readonly params: { readonly rule: C; readonly facts: IssueCodes[C] };
};

/** A coded issue for `ctx.addIssue` inside a zod refinement; `path` is relative to the refined value. */
export function rule<C extends IssueCode>(code: C, facts: IssueCodes[C], path: readonly (string | number)[] = []): RuleIssue<C> {
  return { code: "custom", path: [...path], params: { rule: code, facts } };
}

/** The issues of a failed zod parse in the words of this library; of a union only its closest branch speaks. */
export function toIssues(found: readonly SchemaIssue[], input: unknown, base: readonly (string | number)[] = []): readonly Issue[] {
  return found.flatMap((one) => translate(one, input, base));
}

function translate(found: SchemaIssue, input: unknown, base: readonly (string | number)[]): readonly Issue[] {
  const path = [...base, ...found.path.map((key) => (typeof key === "symbol" ? String(key) : key))];
  const at = <C extends IssueCode>(code: C, params: IssueCodes[C]) => [issue(path, code, params)];
  switch (found.code) {
    case "invalid_type": {
      const value = valueAt(input, path);
      return value === undefined
        ? at("missing", {})
        : at("wrong-type", { expected: article(String(found["expected"])), received: kindOf(value) });
    }
    case "unrecognized_keys":
      return (found["keys"] as readonly string[]).map((key) => issue(path, "unknown-key", { key }));
    case "too_small":
      return at("too-small", { minimum: Number(found["minimum"]), inclusive: found["inclusive"] !== false });
    case "too_big":
      return at("too-large", { maximum: Number(found["maximum"]), inclusive: found["inclusive"] !== false });
    case "invalid_value":
      return valueAt(input, path) === undefined ? at("missing", {}) : notOneOf(found, path);
    case "invalid_union": {
      const branches = found["errors"] as readonly (readonly SchemaIssue[])[] | undefined;
      if (valueAt(input, path) === undefined) return at("missing", {});
      if (!branches?.length) return discriminator(found, path);
      return toIssues(closest(branches), input, path);
    }
    case "invalid_key":
      return (found["issues"] as readonly SchemaIssue[]).flatMap((key) =>
        key.code === "invalid_value" ? notOneOf(key, path) : translate(key, undefined, path),
      );
    case "custom": {
      const params = found["params"] as Partial<RuleIssue["params"]> | undefined;
      if (params?.rule) return [issue(path, params.rule, params.facts as never)];
      return at("breaks-rule", { rule: found.message });
    }
    default:
      return at("breaks-rule", { rule: found.message });
  }
}

function notOneOf(found: SchemaIssue, path: readonly (string | number)[]): readonly Issue[] {
  return [issue(path, "not-one-of", { allowed: (found["values"] as readonly unknown[]).map(String) })];
}

/** A discriminated union whose discriminator is missing or unknown. */
function discriminator(found: SchemaIssue, path: readonly (string | number)[]): readonly Issue[] {
  const options = (found["options"] as readonly unknown[] | undefined)?.map(String);
  return [options ? issue(path, "not-one-of", { allowed: options }) : issue(path, "breaks-rule", { rule: found.message })];
}

/** The branch that comes nearest: its root has the right type, then the fewest issues; the first of equals. */
function closest(branches: readonly (readonly SchemaIssue[])[]): readonly SchemaIssue[] {
  const distance = (branch: readonly SchemaIssue[]) =>
    branch.reduce(
      (sum, found) =>
        sum +
        (found.path.length === 0 && found.code === "invalid_type"
          ? 1000
          : found.code === "unrecognized_keys"
            ? 2 * (found["keys"] as string[]).length
            : 1),
      0,
    );
  return branches.reduce((best, branch) => (distance(branch) < distance(best) ? branch : best));
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (node, key) =>
      typeof node === "object" && node !== null && Object.hasOwn(node, key) ? (node as Record<string | number, unknown>)[key] : undefined,
    input,
  );
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return article(typeof value);
}

function article(noun: string): string {
  if (noun === "array") return "a list";
  if (noun === "record") return "an object";
  if (noun === "undefined") return "nothing";
  return /^[aeio]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
