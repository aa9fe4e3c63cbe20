import type { CalendarDate } from "aftersales";
import type { ScheduleInput, WeeklyHours } from "aftersales/calendar";
import Holidays, { type HolidaysTypes } from "date-holidays";

/** A country, and where it has them in the data a state and a region: `{ country: "DE", state: "BY", region: "KATH" }`. */
export interface Place {
  readonly country: string;
  readonly state?: string | undefined;
  readonly region?: string | undefined;
}

export interface HolidayQuestion extends Place {
  readonly years: readonly number[];
  readonly weekly: WeeklyHours;
  /** IANA zone of the desk. Needed where the data name several for the place; a schedule has one. */
  readonly timeZone?: string | undefined;
  /** Which types of the data close the desk. Default `["public"]`: a bank holiday, an optional one or an observance is your decision. */
  readonly types?: readonly HolidaysTypes.HolidayType[] | undefined;
  /** ISO 639-1 language of the names. Default: the first of the country. */
  readonly language?: string | undefined;
}

/** One date on which the desk is closed, or a part of one. */
export interface ClosedDay {
  readonly date: CalendarDate;
  readonly name: string;
  /** `null`: all day. */
  readonly hours: string | null;
  readonly substitute: boolean;
}

export interface HolidaySchedule {
  /** The document for `defineSchedule`. Keep it, with a version: a later release of the data could move a deadline that was told. */
  readonly schedule: ScheduleInput;
  readonly days: readonly ClosedDay[];
  /** Of other types: on these the desk is open until you say otherwise. */
  readonly leftOut: readonly { readonly date: CalendarDate; readonly name: string; readonly type: HolidaysTypes.HolidayType }[];
  /** All zones that the data name for the place; the schedule is in `schedule.timeZone`. */
  readonly timeZones: readonly string[];
}

const DAY = 24;

/**
 * Opening hours without the public holidays of a place, for whole years. It throws `RangeError` with a sentence for a place, year or zone
 * that cannot be: `date-holidays` itself answers an unknown country with no holidays, and an unknown region with those of the whole country.
 */
export function holidaySchedule(question: HolidayQuestion): HolidaySchedule {
  const { years, weekly, types = ["public"] } = question;
  checkYears(years);
  const calendar = calendarOf(question);
  const timeZones = calendar.getTimezones();
  const timeZone = question.timeZone ?? timeZones[0];
  if (timeZone === undefined) throw new RangeError(`the data name no time zone of ${question.country}: say which`);

  // A holiday of several days may begin in December of the year before.
  const found = [...new Set(years.flatMap((year) => [year - 1, year]))].flatMap((year) => calendar.getHolidays(year, question.language));
  const inYears = ({ date }: { readonly date: CalendarDate }) => years.includes(Number(date.slice(0, 4)));
  const days = found
    .filter(({ type }) => types.includes(type))
    .flatMap(closedDays)
    .filter(inYears)
    .sort(byDate);
  const leftOut = found
    .filter(({ type }) => !types.includes(type))
    .map(({ date, name, type }) => ({ date: date.slice(0, 10) as CalendarDate, name, type }))
    .filter(inYears)
    .sort(byDate);
  return { schedule: { timeZone, weekly, ...closings(days) }, days, leftOut, timeZones };
}

/** What the data call a date, the strongest type first; `null`: nothing. */
export function typeInData(place: Place, date: CalendarDate): HolidaysTypes.HolidayType | null {
  const types = calendarOf(place)
    .getHolidays(Number(date.slice(0, 4)))
    .filter((holiday) => closedDays(holiday).some((day) => day.date === date))
    .map(({ type }) => type);
  return STRONGEST_FIRST.find((type) => types.includes(type)) ?? null;
}

const STRONGEST_FIRST = ["public", "bank", "school", "optional", "observance"] as const;

function checkYears(years: readonly number[]): void {
  const wrong = years.find((year) => !Number.isInteger(year) || year < 1971 || year > 2199);
  if (wrong !== undefined || years.length === 0)
    throw new RangeError(`years must be whole numbers from 1971 to 2199, got ${wrong ?? "none"}`);
}

function calendarOf({ country, state, region }: Place): Holidays {
  const data = new Holidays();
  const known = (name: string | undefined, choices: Readonly<Record<string, string>> | undefined, what: string) => {
    if (name === undefined || (choices !== undefined && Object.hasOwn(choices, name))) return;
    throw new RangeError(`no ${what} ${name} in the data; there are: ${Object.keys(choices ?? {}).join(", ") || "none"}`);
  };
  known(country, data.getCountries(), "country");
  known(state, data.getStates(country), `state of ${country}`);
  known(region, state === undefined ? undefined : data.getRegions(country, state), `region of ${country}, ${state}`);
  return new Holidays({ country, ...(state && { state }), ...(region && { region }) });
}

/**
 * The dates of one entry. An entry may last several days, or begin in the afternoon. `date` is the time on the wall where the holiday is, and
 * the right thing to read: `start` is an instant, whose UTC date is often the day before. Feasts that begin at sunset are counted from the
 * midnight after it (`date` then ends in `-0600`).
 */
function closedDays({ date, start, end, name, substitute }: HolidaysTypes.Holiday): readonly ClosedDay[] {
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  let from = Number(date.slice(11, 13)) + Number(date.slice(14, 16)) / 60;
  let left = wallHours((end.getTime() - start.getTime()) / 3_600_000);
  const days: ClosedDay[] = [];
  for (let day = 0; left > 0; day++) {
    const to = Math.min(DAY, from + left);
    const on = new Date(first + day * DAY * 3_600_000).toISOString().slice(0, 10) as CalendarDate;
    days.push({ date: on, name, hours: to - from === DAY ? null : `${clock(from)}-${clock(to)}`, substitute: substitute === true });
    left -= to - from;
    from = 0;
  }
  return days;
}

/** Elapsed hours as hours on the wall: a day on which clocks change has 23 or 25. */
function wallHours(elapsed: number): number {
  const days = Math.round(elapsed / DAY) * DAY;
  return Math.abs(elapsed - days) <= 1 ? days : elapsed;
}

function clock(hours: number): string {
  const minutes = Math.round(hours * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** Whole days as `holidays`, each date once with all its names; parts of days as `closures`. */
function closings(days: readonly ClosedDay[]): Pick<ScheduleInput, "holidays" | "closures"> {
  const names = new Map<CalendarDate, Set<string>>();
  for (const { date, name, hours } of days) if (hours === null) names.set(date, (names.get(date) ?? new Set()).add(name));
  const closures: Record<CalendarDate, readonly string[]> = {};
  for (const { date, hours } of days) if (hours !== null && !names.has(date)) closures[date] = [...(closures[date] ?? []), hours];
  return {
    holidays: [...names].map(([date, all]) => ({ date, name: [...all].join(" / ") })),
    ...(Object.keys(closures).length > 0 && { closures }),
  };
}

function byDate(a: { readonly date: string }, b: { readonly date: string }): number {
  return a.date < b.date ? -1 : Number(a.date > b.date);
}
