// Each library, set up as its documentation says. They take local time from the machine, so each runs in a process whose TZ is the zone.
import { createRequire } from "node:module";
import { DAYS, type Day, holidayDatesOf, holidaysOf } from "./cases.js";

/** Adds open hours to an instant, both in epoch milliseconds. */
export type AddHours = (from: number, hours: number) => number;

export interface Peer {
  readonly name: string;
  /** How it is asked, for the table's notes. */
  readonly call: string;
  readonly prepare: (day: Day) => Promise<AddHours>;
}

const HOUR = 3_600_000;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday"];

export const PEERS: readonly Peer[] = [
  {
    name: "opening_hours",
    call: "getIterator(from), advance() until the hours are used up",
    prepare: async (day) => {
      const { default: OpeningHours } = await import("opening_hours");
      const hours = DAYS[day].map(([open, close]) => `${open}-${close}`).join(",");
      const holidays = holidaysOf(day).map((date) => `${MONTHS[Number(date.slice(0, 2)) - 1]} ${date.slice(3)} off`);
      const schedule = new OpeningHours([`Mo-Fr ${hours}`, ...holidays].join("; "), null);
      return (from, amount) => {
        const iterator = schedule.getIterator(new Date(from));
        let at = from;
        for (let left = amount * HOUR; ; ) {
          const open = iterator.getState();
          if (!iterator.advance()) return Number.NaN;
          const next = iterator.getDate().getTime();
          if (open && next - at >= left) return at + left;
          if (open) left -= next - at;
          at = next;
        }
      };
    },
  },
  {
    name: "dayjs-business-time",
    call: "dayjs(from).addBusinessHours(hours)",
    prepare: async (day) => {
      const { default: dayjs } = await import("dayjs");
      const { default: businessTime } = await import("dayjs-business-time");
      dayjs.extend(businessTime);
      const hours = DAYS[day].map(([open, close]) => ({ start: `${open}:00`, end: `${close}:00` }));
      dayjs.setBusinessTime({ sunday: null, saturday: null, ...Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, hours])) } as never);
      dayjs.setHolidays([...holidayDatesOf(day)]);
      return (from, amount) => dayjs(from).addBusinessHours(amount).valueOf();
    },
  },
  {
    name: "moment-business-time",
    call: "moment(from).addWorkingTime(hours, 'hours')",
    prepare: async (day) => {
      const { default: moment } = await import("moment-business-time");
      const hours = DAYS[day].flat().map((time) => `${time}:00`);
      moment.updateLocale(moment.locale(), {
        workinghours: [null, hours, hours, hours, hours, hours, null],
        holidays: holidaysOf(day).map((date) => `*-${date}`),
      });
      return (from, amount) => moment(from).addWorkingTime(amount, "hours").valueOf();
    },
  },
];

/** Adds business days to a date of a zone. */
export async function luxonBusinessDays(): Promise<(date: string, days: number, zone: string) => string> {
  const { DateTime } = createRequire(import.meta.url)("luxon-business-days") as typeof import("luxon-business-days");
  const holidays = new Set(holidaysOf("single"));
  const isHoliday = ({ month, day }: { month: number; day: number }) =>
    holidays.has(`${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
  DateTime.local().setupBusiness({ businessDays: [1, 2, 3, 4, 5], holidayMatchers: [isHoliday] });
  return (date, days, zone) => DateTime.fromISO(date, { zone }).plusBusiness({ days }).toISODate();
}
