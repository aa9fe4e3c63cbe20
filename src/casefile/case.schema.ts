import * as z from "zod";
import { contactSchema } from "../complaint/contact.schema.js";
import { outcomeSchema } from "../complaint/outcome.schema.js";
import { dutyStageSchema } from "../complaint/reply-duties.schema.js";
import { extensionsOf, extensionsSchema } from "../complaint/reply-facts.schema.js";
import { followUpSubjectSchema } from "../followup/subject.schema.js";
import { type ParseOptions, readFacts } from "../kernel/boundary.js";
import { identifier, instantOf, instantSchema, moneySchema } from "../kernel/fields.schema.js";
import type { InvalidInput } from "../kernel/issue.js";
import type { Result } from "../kernel/result.js";
import { surveyResponseSchema } from "../quality/survey-response.schema.js";
import type { TicketEvent } from "../response/ticket.js";
import { ticketSchema } from "../response/ticket.schema.js";
import { claimSchema, productFactsSchema } from "../warranty/facts.schema.js";
import type { Case } from "./case.js";

const text = z.string().min(1);
const stages = z.partialRecord(dutyStageSchema, instantSchema).optional();
const subject = followUpSubjectSchema.shape;

const productSchema = z.strictObject({
  ...productFactsSchema.shape,
  productClass: identifier.optional(),
  reference: identifier.optional(),
  warrantyId: identifier.optional(),
  soldIn: subject.jurisdiction,
});

const overruleSchema = z.strictObject({
  axis: z.enum(["kind", "subject", "remedySought", "severity", "difficulty", "priority", "safety", "repeat"]),
  value: z.union([z.string(), z.boolean()]),
  person: text,
  at: instantSchema,
  why: text,
});

const dutiesSchema = z.strictObject({
  registeredAt: instantSchema.optional(),
  forwardedAt: instantSchema.optional(),
  misdirectedAt: instantSchema.optional(),
  historyRequestedAt: instantSchema.optional(),
  calledAt: instantSchema.optional(),
  done: stages,
  extended: extensionsSchema,
});

/** A case as JSON: instants are RFC 3339 texts with an offset, dates `YYYY-MM-DD`. `parseCase` reads it. */
export const caseSchema = z.strictObject({
  ...ticketSchema.shape,
  ...subject,
  anchors: subject.anchors.optional(),
  consents: subject.consents.optional(),
  history: subject.history.optional(),
  events: ticketSchema.shape.events.optional(),
  contacts: z.array(contactSchema).optional(),
  product: productSchema.optional(),
  claim: claimSchema.extend({ on: claimSchema.shape.on.optional() }).optional(),
  overrules: z.array(overruleSchema).optional(),
  promises: z.array(z.strictObject({ what: text.optional(), dueAt: instantSchema, keptAt: instantSchema.optional() })).optional(),
  duties: dutiesSchema.optional(),
  redress: z.strictObject({ remedy: identifier, amount: moneySchema.optional(), settledAt: instantSchema.optional() }).optional(),
  outcome: outcomeSchema.optional(),
  answers: z.array(surveyResponseSchema).optional(),
  sequence: z.int().min(1).optional(),
});

/**
 * Reads a case from JSON. Lists that are absent are empty; `null` is read as absent.
 *
 * It does not check facts against each other or against a desk: `reviewCase` does, area by area.
 *
 * @param json - the case: a ticket, a subject of follow-up, contacts, product, claim, answers
 * @param options - `unknownKeys: "drop"` for rows of a database
 * @returns the case with `Date`s, or `invalid-input` with every issue and its path
 * @example
 * import { parseCase } from "aftersales/casefile";
 * const read = parseCase({
 *   id: "C-1", customerId: "c1", timeZone: "Europe/Lisbon", openedAt: "2026-03-02T09:30:00Z",
 *   contacts: [{ text: "A máquina não funciona.", receivedAt: "2026-03-02T09:30:00Z" }],
 * });
 * read.map(({ events, contacts }) => [events.length, contacts.length]).unwrapOr(null); //=> [0, 1]
 */
export function parseCase(json: unknown, options?: ParseOptions): Result<Case, InvalidInput> {
  return readFacts(caseSchema, json, options).map(({ format: _, ...facts }) => {
    const {
      contacts = [],
      events = [],
      anchors = [],
      consents = [],
      history = [],
      open,
      doNotContact,
      overrules,
      promises,
      duties,
      redress,
    } = facts;
    return {
      ...facts,
      openedAt: instantOf(facts.openedAt),
      contacts: contacts.map((contact) => ({ ...contact, receivedAt: instantOf(contact.receivedAt) })),
      events: events.map((event) => ({ ...event, at: instantOf(event.at) }) as TicketEvent),
      anchors: anchors.map((anchor) => ({ ...anchor, at: instantOf(anchor.at) })),
      consents: consents.map(limited),
      history: history.map((contact) => ({ ...contact, at: instantOf(contact.at) })),
      open: open?.map((matter) => ({ ...matter, since: instantOf(matter.since) })),
      doNotContact: doNotContact?.map(limited),
      overrules: overrules?.map((change) => ({ ...change, at: instantOf(change.at) })),
      promises: promises?.map((promise) => ({ ...promise, ...dated(promise, ["dueAt", "keptAt"]) })),
      redress: redress && { ...redress, ...dated(redress, ["settledAt"]) },
      duties: duties && {
        ...dated(duties, DUTY_INSTANTS),
        done: stagesOf(duties.done),
        extended: duties.extended && extensionsOf(duties.extended),
      },
    } as Case;
  });
}

const DUTY_INSTANTS = ["registeredAt", "forwardedAt", "misdirectedAt", "historyRequestedAt", "calledAt"] as const;

function limited<T extends { readonly at: string; readonly until?: string | undefined }>(fact: T) {
  return { ...fact, at: instantOf(fact.at), until: fact.until === undefined ? undefined : instantOf(fact.until) };
}

/** The instants of the named properties, those that are there. */
function dated<Key extends string>(facts: { readonly [K in Key]?: string | undefined }, keys: readonly Key[]) {
  const there = keys.filter((key) => facts[key] !== undefined);
  return Object.fromEntries(there.map((key) => [key, instantOf(facts[key] as string)]));
}

function stagesOf(done: z.infer<typeof stages>) {
  return done && dated(done, dutyStageSchema.options);
}
