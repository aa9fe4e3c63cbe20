import { err, ok, type Result } from "../kernel/result.js";
import { allocateSample } from "./allocation.js";
import type { DuplicateId, NumberOutOfRange, SampleExceedsPopulation } from "./codes.js";
import { saltedHash } from "./hash.js";
import { notAllowed, outOfRange } from "./numbers.js";

/** How a sample is drawn: an exact `size`, or each customer at a `rate`. */
export type SampleDraw = {
  /** Names the draw. Take another one for each wave, or the same people are asked each time. */
  readonly salt: string;
  /** The stratum of an id. */
  readonly stratumOf?: ((id: string) => string) | undefined;
} & (
  | {
      /** People in all (with `stratumOf` split in proportion), or for each stratum; a stratum that is not named gets none. */
      readonly size: number | Readonly<Record<string, number>>;
      readonly rate?: undefined;
    }
  | {
      /** Fraction, for all or for each stratum; a stratum that is not named gets none. */
      readonly rate: number | Readonly<Record<string, number>>;
      readonly size?: undefined;
    }
);

/** Why a sample cannot be selected. */
export type SelectionError = NumberOutOfRange | SampleExceedsPopulation | DuplicateId;

/**
 * Draws a sample by the hash of salt and id, so that the same people are drawn again on any machine and in any order of the ids. With a
 * rate, the sample of a lower rate is part of that of a higher one. With a size and no strata, the smaller sample is the beginning of the larger one,
 * and one customer more or less changes at most one place; with sizes by stratum the same holds in each stratum. A size in all over strata promises neither:
 * the places of a stratum are its rounded share, and may be fewer of a larger sample.
 *
 * Give it those who may be contacted, not all: to leave people out afterwards favours inactive customers. The chance of each was
 * size / people, or the rate.
 *
 * @param ids - customers, each once
 * @param draw - size or rate, salt, strata
 * @returns the ids drawn, in the order of their hash; or `followup/number-out-of-range`, `followup/sample-exceeds-population`, `followup/duplicate-id`
 * @example
 * import { selectSample } from "aftersales/followup";
 * const ids = ["anna", "bruno", "clara", "david", "elena"];
 * selectSample(ids, { size: 2, salt: "2026-w10" }).unwrapOr(null); //=> ["david", "anna"]
 * selectSample([...ids].reverse(), { size: 3, salt: "2026-w10" }).unwrapOr(null); //=> ["david", "anna", "clara"]
 */
export function selectSample(ids: readonly string[], draw: SampleDraw): Result<readonly string[], SelectionError> {
  const wrong = findWrong(draw);
  if (wrong) return err(wrong);
  const twice = firstRepeated(ids);
  if (twice !== null) return err({ code: "followup/duplicate-id", id: twice });
  const strata = byStratum(ids, draw.stratumOf);
  const hash = saltedHash(draw.salt);
  const drawn = draw.rate === undefined ? drawSizes(strata, draw.size, hash) : drawRates(strata, draw.rate, hash);
  return drawn.map((parts) => inOrder(parts.flat()).map(({ id }) => id));
}

function findWrong({ salt, size, rate }: SampleDraw): NumberOutOfRange | null {
  if (typeof salt !== "string") return notAllowed("salt", salt, "a text");
  if (size === undefined && rate === undefined) return notAllowed("size", size, "a size or a rate");
  return size !== undefined && rate !== undefined ? notAllowed("rate", rate, "absent where a size is given") : null;
}

interface Hashed {
  readonly id: string;
  readonly hash: number;
}

type Strata = ReadonlyMap<string, readonly string[]>;

function drawSizes(
  strata: Strata,
  size: number | Readonly<Record<string, number>>,
  hash: (id: string) => number,
): Result<readonly (readonly Hashed[])[], SelectionError> {
  const members = [...strata.values()];
  return sizesOf(strata, size).map((sizes) => members.map((ids, i) => lowest(ids, sizes[i] as number, hash)));
}

function sizesOf(strata: Strata, size: number | Readonly<Record<string, number>>): Result<readonly number[], SelectionError> {
  if (typeof size === "number") {
    const populations = [...strata.values()].map((ids) => ({ population: ids.length }));
    return allocateSample(populations, size, "proportional") as Result<readonly number[], SelectionError>;
  }
  for (const [stratum, wanted] of Object.entries(size)) {
    const population = strata.get(stratum)?.length ?? 0;
    const wrong = outOfRange(`size.${stratum}`, wanted, "0, 1, 2, ...");
    if (wrong) return err(wrong);
    if (wanted > population) return err({ code: "followup/sample-exceeds-population", size: wanted, population, stratum });
  }
  return ok([...strata.keys()].map((stratum) => (Object.hasOwn(size, stratum) ? (size[stratum] as number) : 0)));
}

function drawRates(
  strata: Strata,
  rate: number | Readonly<Record<string, number>>,
  hash: (id: string) => number,
): Result<readonly (readonly Hashed[])[], SelectionError> {
  const rates =
    typeof rate === "number" ? { rate } : Object.fromEntries(Object.entries(rate).map(([key, value]) => [`rate.${key}`, value]));
  for (const [argument, value] of Object.entries(rates)) {
    const wrong = outOfRange(argument, value, "[0, 1]");
    if (wrong) return err(wrong);
  }
  const rateOf = (stratum: string) => (typeof rate === "number" ? rate : Object.hasOwn(rate, stratum) ? (rate[stratum] as number) : 0);
  return ok([...strata].map(([stratum, ids]) => below(ids, rateOf(stratum) * 2 ** 32, hash)));
}

/** The `size` ids of the lowest hash; of equal hashes the lower id. */
function lowest(ids: readonly string[], size: number, hash: (id: string) => number): readonly Hashed[] {
  if (size === 0) return [];
  const hashes = Uint32Array.from(ids, hash);
  const limit = hashes.slice().sort()[size - 1] as number;
  return inOrder(ids.flatMap((id, i) => ((hashes[i] as number) <= limit ? [{ id, hash: hashes[i] as number }] : []))).slice(0, size);
}

function below(ids: readonly string[], limit: number, hash: (id: string) => number): readonly Hashed[] {
  return ids.map((id) => ({ id, hash: hash(id) })).filter((drawn) => drawn.hash < limit);
}

function inOrder(drawn: readonly Hashed[]): readonly Hashed[] {
  return [...drawn].sort((a, b) => a.hash - b.hash || (a.id < b.id ? -1 : 1));
}

function byStratum(ids: readonly string[], stratumOf: ((id: string) => string) | undefined): Strata {
  if (!stratumOf) return new Map([["", ids]]);
  const strata = new Map<string, string[]>();
  for (const id of ids) {
    const stratum = stratumOf(id);
    const members = strata.get(stratum);
    if (members) members.push(id);
    else strata.set(stratum, [id]);
  }
  return new Map([...strata].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function firstRepeated(ids: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const id of ids) if (seen.size === seen.add(id).size) return id;
  return null;
}
