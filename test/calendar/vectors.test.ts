// The answers of zendesk/biz, another engine with the same vocabulary, scored by the rules in which the two differ.
import { describe, expect, it } from "vitest";
import {
  addBusinessTime,
  businessTimeBetween,
  isOpen,
  type Schedule,
  type ScheduleInput,
  subtractBusinessTime,
} from "../../src/calendar/index.js";
import fixture from "../fixtures/calendar/business-time.json" with { type: "json" };
import { simulate } from "./reference.js";
import { DAY, ms, schedule } from "./schedules.js";

interface Row {
  readonly id: string;
  readonly op: "after" | "before" | "within" | "in_hours" | "on_holiday" | "on_break";
  readonly n?: number;
  readonly unit?: "seconds" | "minutes" | "hours" | "days";
  readonly t?: string;
  readonly a?: string;
  readonly b?: string;
  readonly answer: string | number | boolean;
  readonly equiv?: readonly string[];
  readonly quirk?: string;
  readonly ref?: string | number | boolean;
  readonly tags?: readonly string[];
}

const groups = Object.entries(fixture.schedules as unknown as Record<string, { schedule: ScheduleInput; rows: readonly Row[] }>);
const isSkipped = ({ op }: Row) => op === "on_holiday" || op === "on_break";
const isInDays = ({ tags }: Row) => tags?.includes("day-semantics") === true;

/** The answer that the rules of business time ask for, as epoch milliseconds, milliseconds or a truth value. */
function expected(row: Row, input: ScheduleInput): number | boolean {
  const { answer, equiv, ref, tags = [] } = row;
  if (tags.includes("zero")) return ms(row.t as string);
  if (tags.includes("reversed-range")) {
    const [from, to] = [ms(row.b as string), ms(row.a as string)];
    // A walk through the minutes of years takes long; the forward rows hold for those.
    return to - from < 400 * DAY ? -simulate(input, from, to).between(from, to) : -businessTimeBetween(schedule(input), from, to);
  }
  const right = equiv ? equiv[row.op === "after" ? 0 : 1] : (ref ?? answer);
  if (typeof right === "string") return ms(right);
  return typeof right === "number" ? right * 1000 : (right as boolean);
}

function actual(row: Row, schedule: Schedule): number | boolean {
  if (row.op === "within") return businessTimeBetween(schedule, ms(row.a as string), ms(row.b as string));
  const at = ms(row.t as string);
  if (row.op === "in_hours") return isOpen(schedule, at);
  const move = row.op === "after" ? addBusinessTime : subtractBusinessTime;
  return move(schedule, at, { [row.unit as string]: row.n })
    ._unsafeUnwrap()
    .getTime();
}

describe("answers of zendesk/biz", () => {
  it.each(groups)("%s", (_, { schedule: input, rows }) => {
    const compiled = schedule(input);
    const checked = rows.filter((row) => !isSkipped(row) && !isInDays(row));
    const wrong = checked
      .map((row) => ({ ...row, got: actual(row, compiled), want: expected(row, input) }))
      .filter(({ got, want }) => got !== want);
    expect(wrong).toEqual([]);
  });

  it("days: as the minute by minute reference moves them, which is as biz does in 15 of 24 rows", () => {
    const days = groups.flatMap(([, { schedule: input, rows }]) => rows.filter(isInDays).map((row) => ({ input, row })));
    const answers = days.map(({ input, row }) => {
      const [from, biz] = [ms(row.t as string), ms(row.answer as string)];
      const reference = simulate(input, Math.min(from, biz) - 40 * DAY, Math.max(from, biz) + 40 * DAY);
      const move = row.op === "after" ? reference.add : reference.subtract;
      return { id: row.id, got: actual(row, schedule(input)), want: move(from, { days: row.n as number }), biz };
    });
    expect(answers.filter(({ got, want }) => got !== want)).toEqual([]);
    expect(answers.filter(({ want, biz }) => want === biz)).toHaveLength(15);
    expect(answers).toHaveLength(24);
  });

  it("checks 645 rows and skips 33, which ask for a holiday or a break", () => {
    const rows = groups.flatMap((group) => group[1].rows);
    expect(rows).toHaveLength(678);
    expect(rows.filter(isSkipped)).toHaveLength(33);
  });
});
