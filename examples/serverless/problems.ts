import type { ClassifyError } from "aftersales/complaint";
import type { SubjectError } from "aftersales/followup";
import type { GapError } from "aftersales/quality";
import type { ResponseError } from "aftersales/response";
import type { CoverError, NoRegimeApplies } from "aftersales/warranty";
import type { PartIssue } from "./parts.js";

/** Everything that a decision may answer instead. A new error code does not compile until the table below has it. */
export type DomainError = CoverError | NoRegimeApplies | ClassifyError | ResponseError | SubjectError | GapError;

type FactsOf<C extends DomainError["code"]> = Extract<DomainError, { readonly code: C }>;

/**
 * The status of each error: 422 when the facts contradict each other, 409 when they are sound and nothing that was given applies to them. `tell` names
 * the facts of the error that go into the answer: never one that repeats a text of the request.
 */
const DOMAIN: { readonly [C in DomainError["code"]]: { readonly status: 409 | 422; readonly tell: readonly (keyof FactsOf<C>)[] } } = {
  "warranty/no-regime-applies": { status: 409, tell: ["known"] },
  "warranty/no-such-date": { status: 422, tell: ["field"] },
  "warranty/malformed-period": { status: 422, tell: ["field"] },
  "warranty/dates-out-of-order": { status: 422, tell: ["earlier", "earlierOn", "later", "laterOn"] },
  "warranty/below-statutory-minimum": { status: 409, tell: ["minimum", "law", "article", "regimeId"] },
  "warranty/usage-runs-backwards": { status: 422, tell: ["earlierOn", "earlier", "laterOn", "later"] },
  "warranty/currency-mismatch": { status: 422, tell: [] },
  "warranty/negative-amount": { status: 422, tell: ["field"] },
  "warranty/amount-not-whole": { status: 422, tell: ["field"] },
  "warranty/out-of-range": { status: 422, tell: ["field", "minimum", "maximum"] },
  "complaint/nothing-to-read": { status: 422, tell: ["length"] },
  "complaint/invalid-instant": { status: 422, tell: ["argument"] },
  "response/invalid-instant": { status: 422, tell: ["field"] },
  "response/event-before-opening": { status: 422, tell: ["index"] },
  "response/no-policy-applies": { status: 409, tell: [] },
  "followup/invalid-instant": { status: 422, tell: ["field"] },
  "followup/invalid-date": { status: 422, tell: ["field"] },
  "followup/unknown-time-zone": { status: 422, tell: [] },
  "followup/anchor-in-future": { status: 422, tell: ["at"] },
  "followup/contradictory-consents": { status: 422, tell: ["purpose", "channel", "at"] },
  "quality/invalid-number": { status: 422, tell: ["name", "minimum", "maximum"] },
  "quality/out-of-scale": { status: 422, tell: ["index", "minimum", "maximum"] },
  "quality/stopped": { status: 409, tell: [] },
};

/** What is wrong with a request before any decision is asked. */
const EDGE = {
  "no-such-route": 404,
  "method-not-allowed": 405,
  "body-too-large": 413,
  "unsupported-media-type": 415,
  "empty-body": 400,
  "body-not-utf-8": 400,
  "malformed-json": 400,
  "malformed-request": 400,
  "internal-error": 500,
} as const;

/** No answer lists more: a stranger's list of a hundred thousand mistakes is not worth as many lines. */
const MOST_ISSUES = 1000;
/** Longer keys are cut: a path names a place, it does not carry a text. */
const LONGEST_KEY = 64;

/** An answer of RFC 9457. It holds codes, paths and numbers, and no value of the request. */
export function problem(code: keyof typeof EDGE, headers: Readonly<Record<string, string>> = {}): Response {
  return respond(EDGE[code], { code }, headers);
}

export function invalidInput(issues: readonly PartIssue[]): Response {
  const told = issues.slice(0, MOST_ISSUES).map(({ path, code }) => ({ path: path.map(shortened), code }));
  return respond(422, { code: "invalid-input", count: issues.length, issues: told });
}

export function domainProblem(error: DomainError): Response {
  const { status, tell } = DOMAIN[error.code];
  const facts = Object.fromEntries(tell.map((name) => [name, (error as unknown as Record<string, unknown>)[name]]));
  return respond(status, { code: error.code, ...facts });
}

function shortened(key: string | number): string | number {
  return typeof key === "string" && key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key;
}

function respond(status: number, body: object, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify({ status, ...body }), {
    status,
    headers: { "content-type": "application/problem+json", ...SAFE, ...headers },
  });
}

/** Answers are about people: no cache keeps them, no browser guesses what they are. */
export const SAFE = { "cache-control": "no-store", "x-content-type-options": "nosniff" } as const;
