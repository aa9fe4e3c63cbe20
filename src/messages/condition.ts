// Conditions and the values that they meet, in words, for the agent.
import type { Condition, FieldCondition } from "../kernel/condition.js";
import type { Voice } from "../kernel/message.js";

/**
 * A condition as people write it: `kind: claim or dispute`, `score ≥ 4`, `not tier: gold`.
 *
 * @param json - the condition; a text that is none is shown as it is
 * @param not - the word of denial
 */
export function conditionText(json: string, not: string, voice: Voice): string {
  const condition = parsed(json);
  return isCondition(condition) ? inWords(condition, not, voice) : json;
}

/** A value of a field, given as JSON: the name of a term, a number, a list. `absent` stands for none. */
export function valueText(json: string | undefined, absent: string, voice: Voice): string {
  if (json === undefined || json === "absent") return absent;
  const value = parsed(json);
  return value === undefined ? voice.term(json) : inValue(value, absent, voice);
}

function inWords(condition: Condition, not: string, voice: Voice): string {
  const inside = (part: Condition) => (isOne(part) ? inWords(part, not, voice) : `(${inWords(part, not, voice)})`);
  if ("all" in condition) return voice.list(condition.all.map(inside));
  if ("any" in condition) return voice.either(condition.any.map(inside));
  if ("not" in condition) return `${not} ${inside(condition.not)}`;
  return inTest(condition, voice);
}

function inTest(test: FieldCondition, voice: Voice): string {
  const { field } = test;
  if ("is" in test) return `${field}: ${inValue(test.is, "[]", voice)}`;
  if ("in" in test) return `${field}: ${voice.either(test.in.map((one) => oneOf(one, voice)))}`;
  if ("has" in test) return `${field}: ${shown(test.has, voice)}`;
  const { from, to } = test;
  const least = from === undefined ? "" : `${voice.number(from)} ≤ `;
  return to === undefined ? `${field} ≥ ${voice.number(from ?? 0)}` : `${least}${field} ≤ ${voice.number(to)}`;
}

/** Whether a condition is the test of one field against one value: beside others, it needs no brackets. */
function isOne(condition: Condition): boolean {
  if ("all" in condition || "any" in condition || "not" in condition || "in" in condition) return false;
  return !("is" in condition && Array.isArray(condition.is));
}

/** A value among others; a list in brackets. */
const oneOf = (value: unknown, voice: Voice) => (Array.isArray(value) ? `(${inValue(value, "[]", voice)})` : shown(value, voice));

function inValue(value: unknown, empty: string, voice: Voice): string {
  if (!Array.isArray(value)) return shown(value, voice);
  return value.length === 0 ? empty : voice.list(value.map((one) => shown(one, voice)));
}

function shown(value: unknown, { term, number }: Voice): string {
  if (typeof value === "number") return number(value);
  return typeof value === "object" ? JSON.stringify(value) : term(String(value));
}

/** Beyond so many levels nobody reads a condition in words. */
const DEEPEST = 32;

/** Whether what was stored has the shape of a condition, down to its tests, so that it has words. */
function isCondition(value: unknown, level = 0): value is Condition {
  if (typeof value !== "object" || value === null || level > DEEPEST) return false;
  const areParts = (parts: unknown) => isFull(parts) && parts.every((part) => isCondition(part, level + 1));
  if ("all" in value) return areParts(value.all);
  if ("any" in value) return areParts(value.any);
  return "not" in value ? isCondition(value.not, level + 1) : "field" in value && typeof value.field === "string" && isTest(value);
}

function isTest(test: object): boolean {
  if ("is" in test || "has" in test) return true;
  if ("in" in test) return isFull(test.in);
  const ends = [...("from" in test ? [test.from] : []), ...("to" in test ? [test.to] : [])];
  return ends.length > 0 && ends.every((end) => typeof end === "number");
}

const isFull = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > 0;

/** What a text says as JSON; `undefined` where it is none. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
