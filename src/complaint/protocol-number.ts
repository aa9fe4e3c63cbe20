import { err, ok, type Result } from "../kernel/result.js";
import { CHECK_SYSTEMS, type CheckSystem, checkCharacters } from "./check-characters.js";
import type { ProtocolError } from "./codes.js";

/** The form of a protocol number: `<prefix>-<year>-<sequence>-<check>`. */
export interface ProtocolScheme {
  /** One to eight capital letters A to Z or digits, a letter first. No dash: it parts prefix and year. */
  readonly prefix: string;
  /** Width of the sequence, 3 to 12 digits. Default 6. */
  readonly digits?: number | undefined;
  /** Check system of ISO/IEC 7064. Default `mod-97-10`, over prefix, year and sequence; a system of digits checks year and sequence. */
  readonly check?: CheckSystem | undefined;
}

/** What a protocol number says. */
export interface ProtocolParts {
  readonly prefix: string;
  readonly year: number;
  readonly sequence: number;
}

/** One to eight capital letters or digits, a letter first. */
const PREFIX = "[A-Z][0-9A-Z]{0,7}";
const IS_PREFIX = /* @__PURE__ */ new RegExp(`^${PREFIX}$`);
const FIRST_YEAR = 1970;
const LAST_YEAR = 9999;

/** What a protocol number is made of. */
export interface ProtocolFacts {
  /** The scheme, or only its prefix. */
  readonly scheme: ProtocolScheme | string;
  readonly year: number;
  /** A whole number from 1, from your own count. */
  readonly sequence: number;
}

/**
 * A protocol number that people can read out, that sorts by year and sequence, and that shows a mistyped or swapped character.
 *
 * It does not hand out sequences: take them from a database, one sequence a scheme and year.
 *
 * @param facts - the scheme (or only its prefix), the year, the sequence from 1
 * @returns the number; or `complaint/invalid-scheme` with what is allowed, `complaint/year-out-of-range`, `complaint/sequence-out-of-range`
 * @see ISO/IEC 7064:2003; a unique identifier for each complaint: ISO 10002:2018, receipt of complaint
 * @example
 * import { protocolNumber } from "aftersales/complaint";
 * protocolNumber({ scheme: "RC", year: 2026, sequence: 123 })._unsafeUnwrap(); //=> "RC-2026-000123-44"
 */
export function protocolNumber(facts: ProtocolFacts): Result<string, ProtocolError> {
  const scheme = readScheme(facts.scheme);
  if (scheme.isErr()) return err(scheme.error);
  const { prefix, digits, check } = scheme.value;
  const { year, sequence } = facts;
  if (!(Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR)) {
    return err({ code: "complaint/year-out-of-range", year, minimum: FIRST_YEAR, maximum: LAST_YEAR });
  }
  const maximum = 10 ** digits - 1;
  if (!(Number.isInteger(sequence) && sequence >= 1 && sequence <= maximum)) {
    return err({ code: "complaint/sequence-out-of-range", sequence, minimum: 1, maximum });
  }
  const number = String(sequence).padStart(digits, "0");
  return ok(`${prefix}-${year}-${number}-${checkOf(check, prefix, String(year), number)}`);
}

/**
 * Reads a protocol number as people write it: upper or lower case, with spaces, dots or any dash between the parts. Says what is wrong with one that does not fit.
 *
 * It does not know whether the number was handed out.
 *
 * @param text - what the customer gave
 * @param scheme - the scheme, or its prefix; absent: any prefix with the default width and check
 * @returns prefix, year and sequence; or `complaint/protocol-malformed` with the part that is wrong, `complaint/protocol-check-failed` with the check
 *   that would fit, `complaint/invalid-scheme`
 * @example
 * import { parseProtocolNumber } from "aftersales/complaint";
 * parseProtocolNumber("rc 2026 000123 44")._unsafeUnwrap(); //=> { prefix: "RC", year: 2026, sequence: 123 }
 * parseProtocolNumber("RC-2026-000132-44")._unsafeUnwrapErr().code; //=> "complaint/protocol-check-failed"
 */
export function parseProtocolNumber(text: string, scheme?: ProtocolScheme | string): Result<ProtocolParts, ProtocolError> {
  const parts =
    text.length <= 100
      ? text
          .trim()
          .toUpperCase()
          .split(/[\s.\-\u2010-\u2015_/]+/)
      : [];
  const form = readScheme(scheme ?? { prefix: IS_PREFIX.test(parts[0] ?? "") ? (parts[0] as string) : "A" });
  if (form.isErr()) return err(form.error);
  const { prefix, digits, check } = form.value;
  const { length } = CHECK_SYSTEMS[check];
  const example = `${prefix}-2026-${"1".padStart(digits, "0")}-${checkOf(check, prefix, "2026", "1".padStart(digits, "0"))}`;
  const malformed = (problem: "shape" | "prefix" | "year" | "sequence" | "check") =>
    err({ code: "complaint/protocol-malformed", text: text.slice(0, 100), problem, example } as const);
  if (parts.length !== 4) return malformed("shape");
  const [givenPrefix, year, sequence, given] = parts as [string, string, string, string];
  if (givenPrefix !== prefix) return malformed("prefix");
  if (!/^\d{4}$/.test(year) || Number(year) < FIRST_YEAR) return malformed("year");
  if (!/^\d+$/.test(sequence) || sequence.length !== digits || Number(sequence) === 0) return malformed("sequence");
  if (given.length !== length || !/^[0-9A-Z*]+$/.test(given)) return malformed("check");
  const expected = checkOf(check, prefix, year, sequence);
  if (given !== expected) return err({ code: "complaint/protocol-check-failed", text: text.slice(0, 100), given, expected });
  return ok({ prefix, year: Number(year), sequence: Number(sequence) });
}

interface Scheme {
  readonly prefix: string;
  readonly digits: number;
  readonly check: CheckSystem;
}

function readScheme(input: ProtocolScheme | string): Result<Scheme, ProtocolError> {
  const { prefix, digits = 6, check = "mod-97-10" } = typeof input === "string" ? { prefix: input } : input;
  const refused = (problem: "prefix" | "digits" | "check", allowed: string) =>
    err({ code: "complaint/invalid-scheme", problem, allowed } as const);
  if (!IS_PREFIX.test(prefix)) return refused("prefix", PREFIX);
  if (!(Number.isInteger(digits) && digits >= 3 && digits <= 12)) return refused("digits", "3 to 12");
  if (!Object.hasOwn(CHECK_SYSTEMS, check)) return refused("check", Object.keys(CHECK_SYSTEMS).join(", "));
  return ok({ prefix, digits, check });
}

function checkOf(check: CheckSystem, prefix: string, year: string, sequence: string): string {
  return checkCharacters(check, CHECK_SYSTEMS[check].letters ? prefix + year + sequence : year + sequence) as string;
}
