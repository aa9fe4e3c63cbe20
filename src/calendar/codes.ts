import type { ErrorOf } from "../kernel/reason.js";

/** Why a question about business time has no answer. */
export interface CalendarErrors {
  /** The schedule has no opening left in the direction asked, so the amount never elapses. */
  readonly "calendar/never-opens": Record<never, never>;
  /** Years, months and weeks are no amounts of business time: say days, or use `endOfPeriod`. */
  readonly "calendar/unsupported-unit": { readonly unit: string };
}

export type CalendarError = ErrorOf<CalendarErrors>;
