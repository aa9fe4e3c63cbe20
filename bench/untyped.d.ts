// Peers that ship no types: only what the benchmark calls.
declare module "moment-business-time" {
  import type { Moment } from "moment";

  const moment: {
    (at: number): Moment & { addWorkingTime(amount: number, unit: "hours" | "minutes"): Moment };
    locale(): string;
    updateLocale(locale: string, settings: object): void;
  };
  export default moment;
}

declare module "luxon-business-days" {
  export interface BusinessDateTime {
    readonly month: number;
    readonly day: number;
    toISODate(): string;
    setupBusiness(settings: { businessDays: number[]; holidayMatchers: ((date: BusinessDateTime) => boolean)[] }): void;
    plusBusiness(amount: { days: number }): BusinessDateTime;
  }
  export const DateTime: { fromISO(text: string, options: { zone: string }): BusinessDateTime; local(): BusinessDateTime };
}
