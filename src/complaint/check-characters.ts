/** Check systems of ISO/IEC 7064:2003: pure (`mod-11-2`, `mod-37-2`, `mod-97-10`) and hybrid (`mod-11-10`, `mod-37-36`). */
export type CheckSystem = "mod-11-2" | "mod-37-2" | "mod-97-10" | "mod-11-10" | "mod-37-36";

const DIGITS = "0123456789X";
const ONLY_DIGITS = /^[0-9]+$/;
const LETTERS_AND_DIGITS = /^[0-9A-Z]+$/;
const ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";

/** Whether a system checks letters too, and how many check characters it gives. */
export const CHECK_SYSTEMS = {
  "mod-11-2": { letters: false, length: 1, modulus: 11, radix: 2 },
  "mod-37-2": { letters: true, length: 1, modulus: 37, radix: 2 },
  "mod-97-10": { letters: true, length: 2, modulus: 97, radix: 10 },
  "mod-11-10": { letters: false, length: 1, modulus: 10, radix: 0 },
  "mod-37-36": { letters: true, length: 1, modulus: 36, radix: 0 },
} as const satisfies Readonly<Record<CheckSystem, { letters: boolean; length: 1 | 2; modulus: number; radix: number }>>;

/**
 * The check characters of a text by a system of ISO/IEC 7064. Letters of `mod-97-10` count as two digits, A as 10 to Z as 35, as in an IBAN.
 *
 * @param system - the check system
 * @param payload - digits, and upper-case letters where the system has them
 * @returns one or two characters, or `null` when the payload has a character that the system does not know
 * @throws RangeError for a system that is not one of the five
 * @see ISO/IEC 7064:2003
 * @example
 * import { checkCharacters } from "aftersales/complaint";
 * checkCharacters("mod-11-2", "0794"); //=> "0"
 * checkCharacters("mod-97-10", "794"); //=> "44"
 */
export function checkCharacters(system: CheckSystem, payload: string): string | null {
  if (!Object.hasOwn(CHECK_SYSTEMS, system)) throw new RangeError(`system must be one of ${Object.keys(CHECK_SYSTEMS).join(", ")}`);
  const { letters, modulus, radix } = CHECK_SYSTEMS[system];
  if (!(letters ? LETTERS_AND_DIGITS : ONLY_DIGITS).test(payload)) return null;
  if (system === "mod-97-10") {
    let rest = 0;
    for (const character of payload) {
      const value = ALPHANUMERIC.indexOf(character);
      rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return String(98 - ((rest * 100) % 97)).padStart(2, "0");
  }
  if (radix === 0) {
    let product: number = modulus;
    for (const character of payload) product = (((product + ALPHANUMERIC.indexOf(character)) % modulus || modulus) * 2) % (modulus + 1);
    return ALPHANUMERIC.charAt((modulus + 1 - product) % modulus);
  }
  let sum = 0;
  for (const character of payload) sum = ((sum + ALPHANUMERIC.indexOf(character)) * radix) % modulus;
  return (letters ? ALPHANUMERIC : DIGITS).charAt((modulus + 1 - sum) % modulus);
}
