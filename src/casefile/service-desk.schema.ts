import * as z from "zod";
import { holidaySchema, scheduleSchema } from "../calendar/schedule.schema.js";
import { authoritySchema } from "../complaint/authority.schema.js";
import { CHECK_SYSTEMS, type CheckSystem } from "../complaint/check-characters.js";
import { classifierSchema } from "../complaint/classifier.schema.js";
import { REPLY_DUTIES } from "../complaint/duties/index.js";
import { replyDutiesSchema } from "../complaint/reply-duties.schema.js";
import { DIFFICULTIES, type Difficulty } from "../complaint/severity.js";
import { jurisdictionSchema } from "../followup/contact-rules.schema.js";
import { followUpPolicySchema } from "../followup/policy.schema.js";
import { readDocument } from "../kernel/boundary.js";
import { conditionSchema, documentFields, identifier } from "../kernel/fields.schema.js";
import { deepFreeze } from "../kernel/freeze.js";
import { type InvalidInput, type Issue, invalidInput } from "../kernel/issue.js";
import { err, ok, type Result } from "../kernel/result.js";
import { instrumentSchema } from "../quality/instrument.schema.js";
import type { ResponsePolicy, ResponseTargetInput } from "../response/policy.js";
import { defineResponsePolicy, responsePolicySchema } from "../response/policy.schema.js";
import { regimeSchema } from "../warranty/regime.schema.js";
import { REGIMES } from "../warranty/regimes/index.js";
import { warrantySchema } from "../warranty/warranty.schema.js";
import { listOf, type ReadParts, readDeskParts } from "./desk-parts.schema.js";
import { brokenReferences } from "./desk-references.js";
import { type DeskEngine, deskOf, type ServiceDesk, type ServiceDeskInput, type ServiceDeskParts } from "./service-desk.js";
import { withSolutionTime } from "./solution-time.js";

const role = z.string().min(1).optional();
const preset = z.strictObject({ preset: identifier });
const within = responsePolicySchema.shape.targets.element.shape.within;

/** What a desk says in words of its own. */
const own = {
  ...documentFields,
  id: identifier,
  version: identifier.optional(),
  name: z.string().min(1).optional(),
  holidays: z.record(identifier, z.array(holidaySchema)).optional(),
  jurisdictions: z.array(jurisdictionSchema).optional(),
  products: z.array(z.strictObject({ id: identifier, name: z.string().min(1).optional(), warranty: identifier.optional() })).optional(),
  solutionWithin: z.partialRecord(z.enum(DIFFICULTIES), within).optional(),
  replyDuties: z.array(z.strictObject({ id: identifier, appliesTo: conditionSchema.optional() })).optional(),
  protocol: z
    .strictObject({
      prefix: z.string(),
      digits: z.int().optional(),
      check: z.enum(Object.keys(CHECK_SYSTEMS) as [CheckSystem, ...CheckSystem[]]).optional(),
    })
    .optional(),
  roles: z.strictObject({ agent: role, safety: role, workshop: role, followUp: role }).optional(),
};

/** The document of a desk; `defineServiceDesk` reads it. */
export const serviceDeskSchema = z.strictObject({
  ...own,
  schedule: scheduleSchema,
  schedules: z.record(identifier, scheduleSchema).optional(),
  workingDays: z.record(jurisdictionSchema, scheduleSchema).optional(),
  regimes: z.array(regimeSchema).optional(),
  warranties: z.array(warrantySchema).optional(),
  classifier: classifierSchema.optional(),
  policies: z.array(responsePolicySchema).optional(),
  ownReplyDuties: z.array(replyDutiesSchema).optional(),
  followUp: z.union([followUpPolicySchema, preset]).optional(),
  instrument: z.union([instrumentSchema, preset]).optional(),
  authority: authoritySchema.optional(),
});

const part = z.unknown().optional();

/** The document with its parts left to their own `define...`. */
const frameSchema = z.strictObject({
  ...own,
  schedule: part,
  schedules: part,
  workingDays: z.record(jurisdictionSchema, part).optional(),
  regimes: z.array(part).optional(),
  warranties: z.array(part).optional(),
  classifier: part,
  policies: z.array(part).optional(),
  ownReplyDuties: z.array(part).optional(),
  followUp: part,
  instrument: part,
  authority: part,
}) as unknown as z.ZodType<ServiceDeskInput>;

/**
 * Checks and compiles the whole configuration of a desk: hours, laws, warranties, classifier, policies, reply duties, follow-up, questionnaire, authority, protocol
 * numbers. Every problem of every part is reported at once, names that nothing defines included: a target for a priority that no matrix yields, a follow-up for an
 * unknown product class, a warranty that is not there.
 *
 * It does not check that the reply duties declared are all that bind you, nor that some policy stands for every case.
 *
 * @param input - a `ServiceDeskInput`, often JSON
 * @param parts - parts compiled already: a classifier with big models, policies, warranties, laws
 * @returns the desk, or `invalid-input` with every issue and its path
 * @example
 * import { defineServiceDesk } from "aftersales/casefile";
 * const hours = ["09:00-18:00"];
 * const desk = defineServiceDesk({
 *   id: "lisbon",
 *   schedule: { timeZone: "Europe/Lisbon", weekly: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } },
 *   policies: [{ id: "all", schedule: { ref: "desk" }, targets: [{ metric: "first-response", within: { urgent: "PT1H", someday: "P9D" } }] }],
 *   products: [{ id: "washer", warranty: "maker" }],
 * });
 * desk.isErr() && desk.error.issues.map(({ path }) => path.join(".")); //=> ["policies.0.targets.0.within.someday", "products.0.warranty"]
 */
export function defineServiceDesk(input: unknown, parts: ServiceDeskParts = {}): Result<ServiceDesk, InvalidInput> {
  const frame = readDocument(frameSchema, input);
  if (frame.isErr() && frame.error.issues.some(({ code }) => code === "nested-too-deep")) return err(frame.error);
  const loose = typeof input === "object" && input !== null && !Array.isArray(input) ? (input as Readonly<Record<string, unknown>>) : null;
  if (loose === null) return err((frame as { readonly error: InvalidInput }).error);
  const read = readDeskParts(loose, parts);
  const duties = [...there(read.ownReplyDuties), ...REPLY_DUTIES];
  const known = duties.map(({ id }) => id);
  const ready = (parts.policies ?? []).map(({ input: policy }) => policy);
  const references = brokenReferences(
    { ...loose, policies: [...listOf(loose["policies"]), ...ready] },
    {
      classifier: read.classifier,
      warranties: there(read.warranties).map(({ id }) => id),
      jurisdictions: [...there(read.regimes), ...REGIMES].map(({ jurisdiction }) => jurisdiction),
      replyDuties: [...known, ...known.map(withoutRevision)],
      bindingIn: [...new Set(duties.map(({ jurisdiction }) => jurisdiction))],
    },
  );
  if (frame.isErr()) return err(invalidInput(withoutRepeats([...frame.error.issues, ...read.issues, ...references])));
  const document = deepFreeze(frame.value);
  const solutions = Object.entries(document.solutionWithin ?? {}).map(([difficulty, within]) =>
    solved(difficulty as Difficulty, within, read.policies),
  );
  const issues = withoutRepeats([...read.issues, ...references, ...solutions.flatMap((one) => one.issues)]);
  if (issues.length > 0) return err(invalidInput(issues));
  return ok(compile(document, read, new Map(solutions.map(({ difficulty, policies }) => [difficulty, policies]))));
}

function withoutRevision(id: string): string {
  return id.replace(/#\d+$/, "");
}

/** A desk of parts that were all read. */
function compile(document: ServiceDeskInput, read: ReadParts, solutions: DeskEngine["policies"]): ServiceDesk {
  const { agent = "agent", safety = agent, workshop = agent, followUp = agent } = document.roles ?? {};
  const { schedule, classifier } = read as { readonly [K in "schedule" | "classifier"]: NonNullable<ReadParts[K]> };
  const policies = there(read.policies);
  const warranties = there(read.warranties);
  const products = document.products ?? [];
  const known = [...there(read.ownReplyDuties), ...REPLY_DUTIES];
  const engine: DeskEngine = {
    warranties: new Map(warranties.map((warranty) => [warranty.id, warranty])),
    products: new Map(products.map((product) => [product.id, product])),
    policies: solutions,
    duties: (document.replyDuties ?? []).map(({ id, appliesTo }) => ({
      id,
      candidates: known.filter((one) => one.id === id || withoutRevision(one.id) === id),
      appliesTo: appliesTo ?? null,
    })),
    workingDays: new Map([...read.workingDays].flatMap(([jurisdiction, days]) => (days ? [[jurisdiction, days]] : []))),
  };
  return deskOf(
    {
      id: document.id,
      version: document.version ?? null,
      name: document.name ?? null,
      input: document,
      toJSON: () => document,
      schedule,
      jurisdictions: document.jurisdictions ?? [],
      regimes: Object.freeze([...there(read.regimes), ...REGIMES]),
      warranties: Object.freeze(warranties),
      products,
      classifier,
      policies: Object.freeze(policies),
      followUp: read.followUp,
      instrument: read.instrument,
      authority: read.authority,
      protocol: document.protocol ?? null,
      roles: Object.freeze({ agent, safety, workshop, followUp }),
    },
    engine,
  );
}

/** The policies with the time to solve of one difficulty, and what is wrong with that time in one of them. */
function solved(difficulty: Difficulty, within: ResponseTargetInput["within"], policies: readonly (ResponsePolicy | null)[]) {
  const read = there(policies).map((policy) => defineResponsePolicy(withSolutionTime(policy.input, within)));
  const issues = read.flatMap((one) =>
    one.isErr() ? one.error.issues.map((found) => ({ ...found, path: ["solutionWithin", difficulty] })) : [],
  );
  return { difficulty, issues, policies: read.flatMap((one) => (one.isOk() ? [one.value] : [])) };
}

function there<T>(list: readonly (T | null)[]): T[] {
  return list.filter((one): one is T & {} => one !== null);
}

/** A part may be found wrong by the frame and by its own `define...`: what both say is one issue. */
function withoutRepeats(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ path, code, params }) => {
    const key = JSON.stringify([path, code, params]);
    return seen.has(key) ? false : seen.add(key);
  });
}
