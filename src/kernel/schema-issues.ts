import { type Issue, type IssueCode, type IssueCodes, issue } from "./issue.js";

/** What every issue of a zod parse has. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The parts of a zod issue that are read here; which of them are there depends on `code`. */
interface Found extends SchemaIssue {
  readonly expected: unknown;
  readonly keys: readonly string[];
  readonly minimum: unknown;
  readonly maximum: unknown;
  readonly inclusive: unknown;
  readonly values: readonly unknown[];
  readonly options: readonly unknown[] | undefined;
  readonly errors: readonly (readonly Found[])[] | undefined;
  readonly issues: readonly Found[];
  readonly params: Partial<RuleIssue["params"]> | undefined;
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
  return found.flatMap((one) => translate(one as Found, input, base));
}

function translate(found: Found, input: unknown, base: readonly (string | number)[]): readonly Issue[] {
  const path = [...base, ...found.path.map((key) => (typeof key === "symbol" ? String(key) : key))];
  const at = <C extends IssueCode>(code: C, params: IssueCodes[C]) => [issue(path, code, params)];
  switch (found.code) {
    case "invalid_type": {
      const value = valueAt(input, path);
      return value === undefined
        ? at("missing", {})
        : at("wrong-type", { expected: article(String(found.expected)), received: kindOf(value) });
    }
    case "unrecognized_keys":
      return found.keys.map((key) => issue(path, "unknown-key", { key }));
    case "too_small":
      return at("too-small", { minimum: Number(found.minimum), inclusive: found.inclusive !== false });
    case "too_big":
      return at("too-large", { maximum: Number(found.maximum), inclusive: found.inclusive !== false });
    case "invalid_value":
      return valueAt(input, path) === undefined ? at("missing", {}) : notOneOf(found, path);
    case "invalid_union": {
      const value = valueAt(input, path);
      if (value === undefined) return at("missing", {});
      if (!found.errors?.length) return discriminator(found, path);
      const branches = branchesFor(value, found.errors);
      const kinds = branches.map(kindWanted);
      if (kinds.includes(null)) return toIssues(closest(branches), input, path);
      return at("wrong-type", { expected: alternatives(kinds as string[]), received: kindOf(value) });
    }
    case "invalid_key":
      return found.issues.flatMap((key) => (key.code === "invalid_value" ? notOneOf(key, path) : translate(key, undefined, path)));
    case "custom": {
      const { params } = found;
      if (params?.rule) return [issue(path, params.rule, params.facts as never)];
      return at("breaks-rule", { rule: found.message });
    }
    default:
      return at("breaks-rule", { rule: found.message });
  }
}

function notOneOf(found: Found, path: readonly (string | number)[]): readonly Issue[] {
  return [issue(path, "not-one-of", { allowed: found.values.map(String) })];
}

/** A discriminated union whose discriminator is missing or unknown. */
function discriminator(found: Found, path: readonly (string | number)[]): readonly Issue[] {
  const options = found.options?.map(String);
  return [options ? issue(path, "not-one-of", { allowed: options }) : issue(path, "breaks-rule", { rule: found.message })];
}

/** The branches that can be meant: an object is not meant as a word of a list, whatever is wrong with it. */
function branchesFor(value: unknown, branches: readonly (readonly Found[])[]): readonly (readonly Found[])[] {
  const others = branches.filter(([first]) => !(first?.code === "invalid_value" && first.path.length === 0));
  return typeof value === "object" && others.length > 0 ? others : branches;
}

/** The branch that comes nearest: its root has the right type, then the least is wrong; the first of equals. */
function closest(branches: readonly (readonly Found[])[]): readonly Found[] {
  return branches.reduce((best, branch) => (distance(branch) < distance(best) ? branch : best));
}

function distance(branch: readonly Found[]): number {
  return branch.reduce((sum, found) => sum + weight(found), 0);
}

/** An unknown key tells against a branch more than a missing one; a broken rule least, since the shape was right. */
function weight(found: Found): number {
  const atRoot = found.path.length === 0;
  if (found.code === "invalid_type" && atRoot) return 1000;
  if (found.errors?.length && atRoot) return Math.min(...found.errors.map(distance));
  if (found.code === "unrecognized_keys") return 4 * found.keys.length;
  return found.code === "custom" ? 1 : 2;
}

/** What a branch wants when it refuses the whole value by its type alone. */
function kindWanted(branch: readonly Found[]): string | null {
  const [first, second] = branch;
  return first?.code === "invalid_type" && first.path.length === 0 && !second ? article(String(first.expected)) : null;
}

function alternatives(kinds: readonly string[]): string {
  const [last, ...others] = [...new Set(kinds)].reverse();
  return others.length > 0 ? `${others.reverse().join(", ")} or ${last}` : `${last}`;
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
  if (typeof value === "number" && !Number.isInteger(value)) return "a fraction";
  return article(typeof value);
}

function article(noun: string): string {
  if (noun === "array") return "a list";
  if (noun === "record") return "an object";
  if (noun === "int") return "an integer";
  if (noun === "null") return "null";
  return noun === "object" ? "an object" : `a ${noun}`;
}
