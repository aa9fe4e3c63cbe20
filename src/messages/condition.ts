// Conditions and the values that they meet, in words: for the agent, who wrote neither as JSON.
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
  return typeof condition === "object" && condition !== null ? inWords(condition as Condition, not, voice) : json;
}

/** A value of a field, given as JSON: the name of a term, a number, a list. `absent` stands for none. */
export function valueText(json: string | undefined, absent: string, voice: Voice): string {
  if (json === undefined || json === "absent") return absent;
  const value = parsed(json);
  if (!Array.isArray(value)) return shown(value ?? json, voice);
  return value.length === 0 ? absent : voice.list(value.map((one) => shown(one, voice)));
}

function inWords(condition: Condition, not: string, voice: Voice): string {
  const inside = (part: Condition) => ("field" in part ? inWords(part, not, voice) : `(${inWords(part, not, voice)})`);
  if ("all" in condition) return voice.list(condition.all.map(inside));
  if ("any" in condition) return voice.either(condition.any.map(inside));
  if ("not" in condition) return `${not} ${inside(condition.not)}`;
  return testText(condition, voice);
}

function testText(test: FieldCondition, voice: Voice): string {
  const { field } = test;
  if ("is" in test) return `${field}: ${valueText(JSON.stringify(test.is), "[]", voice)}`;
  if ("in" in test) return `${field}: ${voice.either(test.in.map((one) => valueText(JSON.stringify(one), "[]", voice)))}`;
  if ("has" in test) return `${field}: ${shown(test.has, voice)}`;
  const { from, to } = test;
  const least = from === undefined ? "" : `${voice.number(from)} ≤ `;
  return to === undefined ? `${field} ≥ ${voice.number(from ?? 0)}` : `${least}${field} ≤ ${voice.number(to)}`;
}

function shown(value: unknown, { term, number }: Voice): string {
  return typeof value === "number" ? number(value) : term(String(value));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
