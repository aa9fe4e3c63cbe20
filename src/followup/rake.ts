import { err, ok, type Result } from "../kernel/result.js";
import type { MarginsDisagree, MissingValue, NotConverged, NoWeight, NumberOutOfRange } from "./codes.js";
import { outOfRange } from "./numbers.js";

/** What is known of the population: for each variable the people at each of its levels. */
export type Margins = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How raking starts and ends. */
export interface RakeOptions {
  /** Weight of each respondent before, such as 1 / chance of selection. Default 1. */
  readonly start?: readonly number[] | undefined;
  /** Largest relative distance from a margin that counts as reached. Default 1e-10. */
  readonly tolerance?: number | undefined;
  /** Rounds over all variables. Default 1000. */
  readonly rounds?: number | undefined;
}

/** Why weights cannot be raked. */
export type RakeError = NumberOutOfRange | MissingValue | NoWeight | MarginsDisagree | NotConverged;

/**
 * Raking (Deming and Stephan 1940): weights that meet the margins of several variables at once, where the table of all of them is not known.
 * The weights sum to the population.
 *
 * @param respondents - the level of each variable, by respondent
 * @param margins - people by variable and level; the variables agree on the total
 * @param options - start weights, tolerance, rounds
 * @returns one weight a respondent; or `followup/missing-value` (a respondent without a level that its variable has), `followup/no-weight` (people at a level
 * at which nobody answered), `followup/margins-disagree`, `followup/not-converged`, `followup/number-out-of-range`
 * @example
 * import { rakeWeights } from "aftersales/followup";
 * const respondents = [{ region: "north", product: "car" }, { region: "north", product: "van" }, { region: "south", product: "car" }];
 * rakeWeights(respondents, { region: { north: 60, south: 40 }, product: { car: 70, van: 30 } }).unwrapOr([]).map(Math.round); //=> [30, 30, 40]
 */
export function rakeWeights(
  respondents: readonly Readonly<Record<string, string>>[],
  margins: Margins,
  options: RakeOptions = {},
): Result<readonly number[], RakeError> {
  const { start = respondents.map(() => 1), tolerance = 1e-10, rounds = 1000 } = options;
  const wrong = wrongNumber(respondents, margins, start, tolerance, rounds);
  if (wrong) return err(wrong);
  const cells: Cell[] = [];
  for (const [variable, levels] of Object.entries(margins)) {
    const found = cellsOf(respondents, variable, levels, start);
    if ("code" in found) return err(found);
    cells.push(...found);
  }
  const weights = [...start];
  for (let round = 0; round < rounds; round++) {
    for (const cell of cells) scale(weights, cell);
    if (cells.every((cell) => Math.abs(total(weights, cell) - cell.people) <= tolerance * Math.max(cell.people, 1))) return ok(weights);
  }
  return err({ code: "followup/not-converged", rounds });
}

/** The respondents at one level, and the people there. */
interface Cell {
  readonly members: readonly number[];
  readonly people: number;
}

function cellsOf(
  respondents: readonly Readonly<Record<string, string>>[],
  variable: string,
  levels: Readonly<Record<string, number>>,
  start: readonly number[],
): readonly Cell[] | RakeError {
  const members = new Map<string, number[]>(Object.keys(levels).map((level) => [level, []]));
  for (const [index, respondent] of respondents.entries()) {
    const level = Object.hasOwn(respondent, variable) ? (respondent[variable] as string) : "";
    const at = members.get(level);
    if (!at) return { code: "followup/missing-value", argument: variable, stratum: String(index) };
    at.push(index);
  }
  for (const [level, people] of Object.entries(levels)) {
    if (people > 0 && total(start, { members: members.get(level) as number[] }) === 0) {
      return { code: "followup/no-weight", argument: `${variable}.${level}` };
    }
  }
  return [...members].map(([level, indices]) => ({ members: indices, people: levels[level] as number }));
}

function wrongNumber(
  respondents: readonly unknown[],
  margins: Margins,
  start: readonly number[],
  tolerance: number,
  rounds: number,
): RakeError | null {
  if (start.length !== respondents.length) {
    return { code: "followup/number-out-of-range", argument: "start.length", value: start.length, range: `exactly ${respondents.length}` };
  }
  let wrong: RakeError | null = outOfRange("tolerance", tolerance, "(0, 1)") ?? outOfRange("rounds", rounds, "1, 2, ...");
  for (const [index, weight] of start.entries()) wrong ??= outOfRange(`start.${index}`, weight, "[0, infinity)");
  let first: { readonly variable: string; readonly people: number } | null = null;
  for (const [variable, levels] of Object.entries(margins)) {
    let people = 0;
    for (const [level, count] of Object.entries(levels)) {
      wrong ??= outOfRange(`margins.${variable}.${level}`, count, "[0, infinity)");
      people += count;
    }
    wrong ??= outOfRange(`margins.${variable}`, people, "(0, infinity)");
    first ??= { variable, people };
    if (Math.abs(people - first.people) > 1e-9 * first.people) {
      wrong ??= { code: "followup/margins-disagree", variable, people, otherVariable: first.variable, otherPeople: first.people };
    }
  }
  return wrong;
}

function total(weights: readonly number[], cell: Pick<Cell, "members">): number {
  return cell.members.reduce((sum, index) => sum + (weights[index] as number), 0);
}

function scale(weights: number[], cell: Cell): void {
  const now = total(weights, cell);
  if (now === 0) return;
  const factor = cell.people / now;
  for (const index of cell.members) weights[index] = (weights[index] as number) * factor;
}
