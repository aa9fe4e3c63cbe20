import { ALWAYS_OPEN, type Schedule } from "../calendar/schedule.js";
import { defineSchedule } from "../calendar/schedule.schema.js";
import type { AuthorityMatrix } from "../complaint/authority.js";
import { defineAuthority } from "../complaint/authority.schema.js";
import type { Classifier } from "../complaint/classifier.js";
import { defineClassifier } from "../complaint/classifier.schema.js";
import { protocolNumber } from "../complaint/protocol-number.js";
import type { ReplyDuties } from "../complaint/reply-duties.js";
import { defineReplyDuties } from "../complaint/reply-duties.schema.js";
import type { FollowUpPolicy } from "../followup/policy.js";
import { defineFollowUpPolicy } from "../followup/policy.schema.js";
import { type InvalidInput, type Issue, invalidInput, issue } from "../kernel/issue.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { Instrument } from "../quality/instrument.js";
import { defineInstrument } from "../quality/instrument.schema.js";
import type { ResponsePolicy } from "../response/policy.js";
import { defineResponsePolicy } from "../response/policy.schema.js";
import type { PolicyContext } from "../response/policy-references.js";
import type { Regime } from "../warranty/regime.js";
import { defineRegime } from "../warranty/regime.schema.js";
import type { Warranty } from "../warranty/warranty.js";
import { defineWarranty } from "../warranty/warranty.schema.js";
import { followUpPresets, instrumentPresets } from "./desk-presets.js";
import type { ServiceDeskParts } from "./service-desk.js";

type Path = readonly (string | number)[];

/** The parts of a desk document that have a `define...` of their own, each read by it; `null` for one that could not be read, or is not there. */
export interface ReadParts {
  readonly schedule: Schedule | null;
  readonly workingDays: ReadonlyMap<string, Schedule | null>;
  readonly classifier: Classifier | null;
  readonly policies: readonly (ResponsePolicy | null)[];
  readonly warranties: readonly (Warranty | null)[];
  readonly regimes: readonly (Regime | null)[];
  readonly ownReplyDuties: readonly (ReplyDuties | null)[];
  readonly followUp: FollowUpPolicy | null;
  readonly instrument: Instrument | null;
  readonly authority: AuthorityMatrix | null;
  readonly issues: readonly Issue[];
}

/** Reads every part, so that the mistakes of all are reported at once, each under its path in the document. */
export function readDeskParts(document: Readonly<Record<string, unknown>>, parts: ServiceDeskParts): ReadParts {
  const issues: Issue[] = [];
  const take = <T>(path: Path, read: Result<T, InvalidInput>): T | null => {
    if (read.isOk()) return read.value;
    issues.push(...read.error.issues.map((found) => ({ ...found, path: [...path, ...found.path] })));
    return null;
  };
  const one = <T>(key: string, define: (part: unknown) => Result<T, InvalidInput>) =>
    document[key] === undefined ? null : take([key], define(document[key]));
  const list = <T>(key: string, define: (part: unknown) => Result<T, InvalidInput>) =>
    listOf(document[key]).map((part, at) => take([key, at], define(part)));
  const named = <T>(key: string, define: (part: unknown) => Result<T, InvalidInput>) =>
    new Map(Object.entries(recordOf(document[key])).map(([name, part]) => [name, take([key, name], define(part))] as const));

  const schedule = take(["schedule"], defineSchedule(document["schedule"]));
  const schedules = new Map([...named("schedules", defineSchedule), ["desk", schedule] as const]);
  // A policy is not blamed for hours that are wrong where they are written.
  const inputs = Object.fromEntries([...schedules].map(([name, one]) => [name, (one ?? ALWAYS_OPEN).input]));
  const context = { schedules: inputs, holidays: document["holidays"] } as PolicyContext;
  const read = {
    schedule,
    workingDays: named("workingDays", defineSchedule),
    classifier: parts.classifier ?? take(["classifier"], defineClassifier(document["classifier"] ?? { id: "default" })),
    policies: [...list("policies", (policy) => defineResponsePolicy(policy, context)), ...(parts.policies ?? [])],
    warranties: [...list("warranties", defineWarranty), ...(parts.warranties ?? [])],
    regimes: [...list("regimes", defineRegime), ...(parts.regimes ?? [])],
    ownReplyDuties: list("ownReplyDuties", defineReplyDuties),
    followUp: one("followUp", readFollowUp),
    instrument: one("instrument", readInstrument),
    authority: one("authority", defineAuthority),
  };
  if (parts.classifier && document["classifier"] !== undefined)
    issues.push(issue(["classifier"], "exactly-one-of", { keys: ["classifier", "parts.classifier"] }));
  issues.push(
    ...repeats("policies", [...listOf(document["policies"]), ...(parts.policies ?? [])]),
    ...repeats("warranties", [...listOf(document["warranties"]), ...(parts.warranties ?? [])]),
    ...repeats("ownReplyDuties", listOf(document["ownReplyDuties"])),
    ...repeats("products", listOf(document["products"])),
  );
  return { ...read, issues: [...issues, ...schemeIssues(document["protocol"])] };
}

/** Whether a part names a preset instead of being a document. */
function namesPreset(part: unknown): part is { readonly preset: string } {
  return typeof recordOf(part)["preset"] === "string";
}

function readFollowUp(part: unknown): Result<FollowUpPolicy, InvalidInput> {
  return namesPreset(part) ? presetOf(followUpPresets(), part.preset).andThen(defineFollowUpPolicy) : defineFollowUpPolicy(part);
}

function readInstrument(part: unknown): Result<Instrument, InvalidInput> {
  return namesPreset(part) ? presetOf(instrumentPresets(), part.preset).andThen(defineInstrument) : defineInstrument(part);
}

function presetOf<T>(presets: ReadonlyMap<string, T>, id: string): Result<T, InvalidInput> {
  const found = presets.get(id);
  return found === undefined
    ? err(invalidInput([issue(["preset"], "unknown-reference", { reference: id, known: [...presets.keys()] })]))
    : ok(found);
}

/** The same id and version twice, as `defineAll` has it. */
function repeats(key: string, list: readonly unknown[]): readonly Issue[] {
  const seen = new Set<string>();
  return list.flatMap((one, at) => {
    const { id, version = null } = recordOf(one);
    if (typeof id !== "string") return [];
    const identity = JSON.stringify([id, version]);
    if (seen.has(identity)) return [issue([key, at, "id"], "duplicate", { key: version === null ? id : `${id} ${version}` })];
    seen.add(identity);
    return [];
  });
}

/** What is wrong with a scheme of protocol numbers shows when one is made. */
function schemeIssues(scheme: unknown): readonly Issue[] {
  const { prefix } = recordOf(scheme);
  if (typeof prefix !== "string") return [];
  const made = protocolNumber({ scheme: scheme as never, year: 2000, sequence: 1 });
  if (made.isOk() || made.error.code !== "complaint/invalid-scheme") return [];
  const form = {
    prefix: ["one to eight capital letters or digits, a letter first", "RC"],
    digits: ["a width of 3 to 12", "6"],
    check: ["a check system", "mod-97-10"],
  };
  const [text = "", example = ""] = form[made.error.problem];
  return [issue(["protocol", made.error.problem], "malformed", { form: text, example })];
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
}

/** The list that a value should be; empty where it is another thing. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
