import { type InvalidInput, orThrow, type Result } from "aftersales";
import { defineServiceDesk, parseCase, reviewCase } from "aftersales/casefile";
import { type Classifier, classifyComplaint, defineClassifier, parseContact } from "aftersales/complaint";
import { defineFollowUpPolicy, parseFollowUpSubject, planFollowUps } from "aftersales/followup";
import { defineInstrument, parseSurveyResponse, scoreGaps } from "aftersales/quality";
import { assessResponse, defineResponsePolicy, parseTicket } from "aftersales/response";
import { assessCoverage, defineWarranty, parseClaim, parseProductFacts, statutoryRegime } from "aftersales/warranty";
import * as z from "zod";
import { EXAMPLES } from "./examples.js";
import { document, type Limits, limited, listOf, optional, own, type PartIssue, type Parts, readParts, type Shape } from "./parts.js";
import type { DomainError } from "./problems.js";

/** What a route makes of a body: a decision, an error of the area, or everything that is wrong with the body. */
export type Answer = Result<unknown, DomainError | InvalidInput> | { readonly issues: readonly PartIssue[] };

/** One decision behind one path. */
export interface Route {
  readonly summary: string;
  /** Bytes that a body may have. */
  readonly limit: number;
  readonly shape: Shape;
  /** A body that is answered with 200: OpenAPI shows it, and a test sends it. */
  readonly example: object;
  readonly answer: (body: unknown, now: number) => Answer;
}

type Definition<S extends Shape> = Omit<Route, "answer" | "shape"> & {
  readonly shape: S;
  readonly decide: (parts: Parts<S>, now: number) => Answer;
};

function route<S extends Shape>({ decide, ...rest }: Definition<S>): Route {
  return {
    ...rest,
    answer: (body, now) => {
      const parts = readParts(rest.shape, body);
      return "value" in parts ? decide(parts.value, now) : parts;
    },
  };
}

const KB = 1024;
const jurisdiction = own(z.string().regex(/^[A-Z]{2}$/), "malformed");
/** Without it, the clock of the machine is read: here at the edge, never in the library. */
const now = optional(own(z.iso.datetime({ offset: true }), "malformed"));
const at = (given: string | undefined, clock: number) => (given === undefined ? clock : Date.parse(given));

/** How long lists may be, by document. Nobody has more; a stranger may send it. */
const FACTS = { events: 200, usage: 200, maintenance: 200, claimsPaid: 200 };
const WARRANTY = { layers: 20 };
const POLICY = { targets: 20, "targets.*.warnAt": 10 };
const FOLLOW_UPS = { touchpoints: 20, "touchpoints.*.timing": 10, frequency: 10, hours: 20, contactRules: 5, "contactRules.*.rules": 20 };
const CUSTOMER = { anchors: 20, history: 100, consents: 100, open: 20, doNotContact: 50, holidays: 100 };
const INSTRUMENT = { dimensions: 20, "dimensions.*.items": 50 };
const CASE = { contacts: 50, events: 500, promises: 100, answers: 100, overrules: 50, "outcome.reasons": 20 };
const DESK = { policies: 20, warranties: 50, products: 200, schedules: 20, workingDays: 50, holidays: 50, jurisdictions: 50, regimes: 5 };
const DUTIES = { replyDuties: 50, ownReplyDuties: 20, "ownReplyDuties.*.duties": 20 };
/** No phrases of a stranger: each may match each word of a text, and 11,000 phrases with 20,000 words did not end in five minutes. */
const CLASSIFIER = { rules: 0, models: 5, assessment: 100 };
const AUTHORITY = { levels: 20, goesUp: 50 };

/** The limits of a document that stands at a place of another. */
function inside(place: string, limits: Limits): Limits {
  return Object.fromEntries(Object.entries(limits).map(([path, most]) => [`${place}.${path}`, most]));
}

/** Compiled at the first contact: thousands of phrases that the other routes need not wait for. */
let classifier: Classifier | undefined;
const phrasesOfTheLibrary = () => (classifier ??= orThrow(defineClassifier({ id: "default" })));

/** A desk without a classifier of its own takes the one that is compiled already. */
function readDesk(json: unknown) {
  const hasOwn = typeof json === "object" && json !== null && "classifier" in json;
  return defineServiceDesk(json, hasOwn ? {} : { classifier: phrasesOfTheLibrary() });
}

/** Every decision of this service. A new one is a new entry: the handler, the documents and the tests read the table. */
export const ROUTES: Readonly<Record<string, Route>> = {
  "/coverage": route({
    summary: "Is this defect covered, by whom, until when, and who pays what?",
    limit: 64 * KB,
    shape: {
      warranty: optional(limited(WARRANTY, document("warranty", defineWarranty))),
      jurisdiction: optional(jurisdiction),
      facts: limited(FACTS, document("product-facts", parseProductFacts)),
      claim: document("warranty-claim", parseClaim),
    },
    example: EXAMPLES["/coverage"],
    decide: ({ warranty, jurisdiction, facts, claim }) => {
      if (jurisdiction !== undefined) {
        const regime = statutoryRegime(jurisdiction, facts.contractOn ?? facts.deliveredOn);
        return regime.andThen((law) => assessCoverage({ warranty, regime: law }, facts, claim));
      }
      return warranty ? assessCoverage({ warranty }, facts, claim) : { issues: [{ path: [], code: "at-least-one-of" }] };
    },
  }),
  "/classification": route({
    summary: "What is this contact about, how grave and how hard is it, and how sure are we?",
    limit: 64 * KB,
    shape: { contact: document("contact", parseContact) },
    example: EXAMPLES["/classification"],
    decide: ({ contact }) => classifyComplaint(phrasesOfTheLibrary(), contact),
  }),
  "/response": route({
    summary: "By when must we answer, is the clock running, and when does that change?",
    limit: 128 * KB,
    shape: {
      policies: limited(
        inside("*", POLICY),
        listOf("response-policy", 20, (json) => defineResponsePolicy(json)),
      ),
      ticket: limited({ events: 500 }, document("ticket", parseTicket)),
      now,
    },
    example: EXAMPLES["/response"],
    decide: ({ policies, ticket, now }, clock) => assessResponse(policies, ticket, at(now, clock)),
  }),
  "/follow-ups": route({
    summary: "When may and should we contact this customer again?",
    limit: 64 * KB,
    shape: {
      policy: limited(FOLLOW_UPS, document("follow-up-policy", defineFollowUpPolicy)),
      subject: limited(CUSTOMER, document("follow-up-subject", parseFollowUpSubject)),
      now,
    },
    example: EXAMPLES["/follow-ups"],
    decide: ({ policy, subject, now }, clock) => planFollowUps(policy, subject, at(now, clock)),
  }),
  "/gaps": route({
    summary: "Where does what customers got fall short of what they expected, and is that real?",
    limit: 1024 * KB,
    shape: {
      instrument: limited(INSTRUMENT, document("instrument", defineInstrument)),
      responses: listOf("survey-response", 5000, parseSurveyResponse),
    },
    example: EXAMPLES["/gaps"],
    decide: ({ instrument, responses }) => scoreGaps(instrument, responses),
  }),
  "/case": route({
    summary: "All of it for one case, and what to do next?",
    limit: 96 * KB,
    shape: {
      desk: limited(
        {
          ...DESK,
          ...DUTIES,
          ...inside("policies.*", POLICY),
          ...inside("warranties.*", WARRANTY),
          ...inside("followUp", FOLLOW_UPS),
          ...inside("instrument", INSTRUMENT),
          ...inside("classifier", CLASSIFIER),
          ...inside("authority", AUTHORITY),
        },
        document("service-desk", readDesk),
      ),
      case: limited({ ...CASE, ...CUSTOMER, ...inside("product", FACTS) }, document("case", parseCase)),
      now,
    },
    example: EXAMPLES["/case"],
    decide: ({ desk, case: caseFile, now }, clock) => reviewCase(desk, caseFile, at(now, clock)),
  }),
};
