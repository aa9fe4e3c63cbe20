import type { ErrorOf } from "../kernel/reason.js";

/** Why a question about business time has no answer. */
export interface CalendarErrors {
  /** The schedule has too little opening left in the direction asked, within the years 1970 to 2200: the amount never elapses. */
  readonly "calendar/never-opens": Record<never, never>;
  /** Years, months and weeks are no amounts of business time: say days, or use `endOfPeriod`. */
  readonly "calendar/unsupported-unit": { readonly unit: string };
}

/** A question about business time that has no answer, as data. */
export type CalendarError = ErrorOf<CalendarErrors>;
