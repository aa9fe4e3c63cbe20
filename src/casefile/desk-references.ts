import type { Classifier } from "../complaint/classifier.js";
import { THREATS } from "../complaint/rule-set.js";
import { DIFFICULTIES, SEVERITIES } from "../complaint/severity.js";
import { UNCLASSIFIED } from "../complaint/taxonomy.js";
import { type Issue, issue } from "../kernel/issue.js";
import { LIST_FIELDS } from "./case-fields.js";

type Path = readonly (string | number)[];
type Values = ReadonlyMap<string, ReadonlySet<string>>;

/** What the names in a desk may stand for. */
export interface KnownNames {
  /** `null` where it could not be read: then nothing is known of its terms. */
  readonly classifier: Classifier | null;
  readonly warranties: readonly string[];
  readonly jurisdictions: readonly string[];
  readonly replyDuties: readonly string[];
  /** Where these duties bind: the law of a place counts in its own working days. */
  readonly bindingIn: readonly string[];
}

/**
 * Every name in a desk document that nothing else in it defines. The document may have other mistakes: a part of another shape than it should have is passed over here,
 * since that is reported where the part is read.
 */
export function brokenReferences(document: Loose, known: KnownNames): readonly Issue[] {
  const products = list(document["products"]).map(record);
  const values = knownValues(known.classifier, products);
  const ofProducts = values.get("productClass") as ReadonlySet<string>;
  const priorities = values.get("priority");
  return [
    ...list(document["policies"]).flatMap((policy, at) => [
      ...list(record(policy)["targets"]).flatMap((target, t) =>
        unknownKeys(["policies", at, "targets", t, "within"], record(target)["within"], priorities),
      ),
      ...conditionIssues(["policies", at, "appliesTo"], record(policy)["appliesTo"], values),
    ]),
    ...Object.entries(record(document["solutionWithin"])).flatMap(([difficulty, within]) =>
      unknownKeys(["solutionWithin", difficulty], within, priorities),
    ),
    ...list(document["replyDuties"]).flatMap((duties, at) => [
      ...unknown(["replyDuties", at, "id"], record(duties)["id"], new Set(known.replyDuties)),
      ...conditionIssues(["replyDuties", at, "appliesTo"], record(duties)["appliesTo"], values),
    ]),
    ...products.flatMap(({ warranty }, at) => unknown(["products", at, "warranty"], warranty, new Set(known.warranties))),
    ...list(document["jurisdictions"]).flatMap((code, at) => unknown(["jurisdictions", at], code, new Set(known.jurisdictions))),
    ...unknownKeys(["workingDays"], document["workingDays"], new Set(known.bindingIn)),
    ...list(record(document["followUp"])["touchpoints"]).flatMap((touchpoint, at) =>
      unknownKeys(["followUp", "touchpoints", at, "categories"], record(touchpoint)["categories"], ofProducts),
    ),
    ...authorityIssues(record(document["authority"]), values),
  ];
}

type Loose = Readonly<Record<string, unknown>>;

function record(value: unknown): Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Loose) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function unknown(path: Path, reference: unknown, known: ReadonlySet<string> | undefined): readonly Issue[] {
  if (typeof reference !== "string" || !known || known.has(reference)) return [];
  return [issue(path, "unknown-reference", { reference, known: [...known] })];
}

/** The keys of a record that name nothing; `default` stands for all others. */
function unknownKeys(path: Path, named: unknown, known: ReadonlySet<string> | undefined): readonly Issue[] {
  const keys = Object.keys(record(named)).filter((key) => key !== "default");
  return keys.flatMap((key) => unknown([...path, key], key, known));
}

/** The values that a field of a case can have, by field; a field that is not listed may hold anything. */
function knownValues(classifier: Classifier | null, products: readonly Loose[]): Values {
  const known = new Map<string, ReadonlySet<string>>([
    ["severity", new Set(SEVERITIES)],
    ["difficulty", new Set(DIFFICULTIES)],
    ["threats", new Set(THREATS)],
    ["productClass", new Set(products.flatMap(({ id }) => (typeof id === "string" ? [id] : [])))],
  ]);
  if (!classifier) return known;
  const { taxonomy, priorities } = classifier;
  for (const axis of ["kind", "subject", "remedySought", "channel"] as const) {
    known.set(axis, new Set([...taxonomy.axes[axis].map(({ id }) => id), UNCLASSIFIED]));
  }
  return known.set("priority", new Set([...priorities.cells.flat(), ...(priorities.safety ? [priorities.safety.priority] : [])]));
}

function conditionIssues(path: Path, condition: unknown, known: Values): readonly Issue[] {
  const { all, any, not, field, ...test } = record(condition);
  const parts = [
    ...list(all).map((part, at) => [["all", at], part] as const),
    ...list(any).map((part, at) => [["any", at], part] as const),
  ];
  return [
    ...parts.flatMap(([below, part]) => conditionIssues([...path, ...below], part, known)),
    ...(not === undefined ? [] : conditionIssues([...path, "not"], not, known)),
    ...(typeof field === "string" ? testIssues(path, field, test, known.get(field)) : []),
  ];
}

function testIssues(path: Path, field: string, test: Loose, known: ReadonlySet<string> | undefined): readonly Issue[] {
  const isList = LIST_FIELDS.has(field) && ("in" in test || ("is" in test && !Array.isArray(test["is"])));
  if (isList) return [issue(path, "breaks-rule", { rule: `${field} is a list: test it with "has"` })];
  return [
    ...unknown([...path, "is"], test["is"], known),
    ...unknown([...path, "has"], test["has"], known),
    ...list(test["in"]).flatMap((value, at) => unknown([...path, "in", at], value, known)),
  ];
}

/** The law knows one remedy that no customer asks for by its name. */
const REMEDY_OF_LAW = "termination";

function authorityIssues({ levels, goesUp }: Loose, known: Values): readonly Issue[] {
  const remedies = known.get("remedySought");
  return [
    ...list(levels).flatMap((level, at) =>
      unknownKeys(["authority", "levels", at, "settles"], record(level)["settles"], remedies && new Set([...remedies, REMEDY_OF_LAW])),
    ),
    ...list(goesUp).flatMap((rule, at) => conditionIssues(["authority", "goesUp", at, "when"], record(rule)["when"], known)),
  ];
}
