import type { AuthorityMatrix } from "../complaint/authority.js";
import type { Classifier } from "../complaint/classifier.js";
import type { ReplyDuties } from "../complaint/reply-duties.js";
import { DIFFICULTIES, SEVERITIES } from "../complaint/severity.js";
import { UNCLASSIFIED } from "../complaint/taxonomy.js";
import type { FollowUpPolicyInput } from "../followup/policy.js";
import type { Condition, FieldCondition } from "../kernel/condition.js";
import { type Issue, issue } from "../kernel/issue.js";
import type { ResponsePolicy, ResponseTargetInput } from "../response/policy.js";
import type { Regime } from "../warranty/regime.js";
import type { Warranty } from "../warranty/warranty.js";
import type { DeclaredDuties, ProductClass, ServiceDeskInput } from "./service-desk.js";

type Path = readonly (string | number)[];

/** The parts of a desk that could be read; `null` for one that could not, or is not there. */
export interface DeskParts {
  readonly classifier: Classifier | null;
  readonly policies: readonly (ResponsePolicy | null)[];
  readonly warranties: readonly (Warranty | null)[];
  readonly products: readonly ProductClass[];
  readonly regimes: readonly Regime[];
  readonly jurisdictions: readonly string[];
  readonly replyDuties: readonly DeclaredDuties[];
  readonly knownDuties: readonly ReplyDuties[];
  readonly solutionWithin: ServiceDeskInput["solutionWithin"];
  /** The follow-up policy where the document itself holds it: a preset speaks of classes that a desk need not sell. */
  readonly followUp: FollowUpPolicyInput | null;
  readonly authority: AuthorityMatrix | null;
}

/** Every name in a desk that nothing else in it defines. */
export function brokenReferences(desk: DeskParts): readonly Issue[] {
  const values = knownValues(desk);
  const priorities = values.get("priority");
  const targets = desk.policies.flatMap((policy, at) =>
    (policy?.input.targets ?? []).map((target, t) => [["policies", at, "targets", t, "within"], target.within] as const),
  );
  const solutions = Object.entries(desk.solutionWithin ?? {}).map(
    ([difficulty, within]) => [["solutionWithin", difficulty], within] as const,
  );
  return [
    ...(priorities ? [...targets, ...solutions].flatMap(([path, within]) => unknownPriorities(path, within, priorities)) : []),
    ...conditionsOf(desk).flatMap(([path, condition]) => unknownConditionValues(path, condition, values)),
    ...unknownCategories(desk),
    ...desk.products.flatMap(({ warranty }, at) => unknown(["products", at, "warranty"], warranty, idsOf(desk.warranties))),
    ...desk.jurisdictions.flatMap((jurisdiction, at) =>
      unknown(["jurisdictions", at], jurisdiction, new Set(desk.regimes.map((regime) => regime.jurisdiction))),
    ),
    ...desk.replyDuties.flatMap(({ id }, at) => unknown(["replyDuties", at, "id"], id, dutyIds(desk.knownDuties))),
    ...unknownRemedies(desk),
  ];
}

function unknown(path: Path, reference: string | undefined, known: ReadonlySet<string>): readonly Issue[] {
  return reference === undefined || known.has(reference) ? [] : [issue(path, "unknown-reference", { reference, known: [...known] })];
}

function idsOf(list: readonly ({ readonly id: string } | null)[]): ReadonlySet<string> {
  return new Set(list.flatMap((one) => (one ? [one.id] : [])));
}

function dutyIds(duties: readonly ReplyDuties[]): ReadonlySet<string> {
  return new Set(duties.flatMap(({ id }) => [id, id.replace(/#\d+$/, "")]));
}

/** The values that a field of a case can have, by field; a field that is not listed may hold anything. */
function knownValues({ classifier, products }: DeskParts): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, ReadonlySet<string>>([
    ["severity", new Set(SEVERITIES)],
    ["difficulty", new Set(DIFFICULTIES)],
    ["productClass", new Set(products.map(({ id }) => id))],
  ]);
  if (!classifier) return known;
  const { taxonomy, priorities } = classifier;
  for (const axis of ["kind", "subject", "remedySought", "channel"] as const) {
    known.set(axis, new Set([...taxonomy.axes[axis].map(({ id }) => id), UNCLASSIFIED]));
  }
  return known.set("priority", new Set([...priorities.cells.flat(), ...(priorities.safety ? [priorities.safety.priority] : [])]));
}

function unknownPriorities(path: Path, within: ResponseTargetInput["within"], known: ReadonlySet<string>): readonly Issue[] {
  if (typeof within === "string") return [];
  const named = Object.keys(within).filter((priority) => priority !== "default");
  return named.flatMap((priority) => unknown([...path, priority], priority, known));
}

function conditionsOf(desk: DeskParts): readonly (readonly [Path, Condition | undefined])[] {
  return [
    ...desk.policies.map((policy, at) => [["policies", at, "appliesTo"], policy?.input.appliesTo] as const),
    ...desk.replyDuties.map(({ appliesTo }, at) => [["replyDuties", at, "appliesTo"], appliesTo] as const),
    ...(desk.authority?.goesUp ?? []).map(({ when }, at) => [["authority", "goesUp", at, "when"], when] as const),
  ];
}

function unknownConditionValues(
  path: Path,
  condition: Condition | undefined,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Issue[] {
  if (condition === undefined) return [];
  if ("all" in condition) return condition.all.flatMap((part, at) => unknownConditionValues([...path, "all", at], part, known));
  if ("any" in condition) return condition.any.flatMap((part, at) => unknownConditionValues([...path, "any", at], part, known));
  if ("not" in condition) return unknownConditionValues([...path, "not"], condition.not, known);
  const values = known.get(condition.field);
  if (!values) return [];
  return testedValues(condition).flatMap(([key, value]) => unknown([...path, ...key], value, values));
}

function testedValues(condition: FieldCondition): readonly (readonly [Path, string])[] {
  const texts = (value: unknown, path: Path) => (typeof value === "string" ? [[path, value] as const] : []);
  if ("is" in condition) return texts(condition.is, ["is"]);
  if ("in" in condition) return condition.in.flatMap((value, at) => texts(value, ["in", at]));
  return "has" in condition ? texts(condition.has, ["has"]) : [];
}

function unknownCategories({ followUp, products }: DeskParts): readonly Issue[] {
  const known = idsOf(products);
  return (followUp?.touchpoints ?? []).flatMap(({ categories = {} }, at) =>
    Object.keys(categories).flatMap((category) => unknown(["followUp", "touchpoints", at, "categories", category], category, known)),
  );
}

function unknownRemedies({ authority, classifier }: DeskParts): readonly Issue[] {
  if (!authority || !classifier) return [];
  // The law knows one remedy that no customer asks for by its name.
  const known = new Set([...classifier.taxonomy.axes.remedySought.map(({ id }) => id), "termination"]);
  return authority.levels.flatMap(({ settles }, at) =>
    Object.keys(settles).flatMap((remedy) => unknown(["authority", "levels", at, "settles", remedy], remedy, known)),
  );
}
