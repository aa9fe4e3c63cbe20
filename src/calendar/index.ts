export { addBusinessDays, businessDaysBetween, isBusinessDay } from "./business-days.js";
export { addBusinessTime, businessTimeBetween, subtractBusinessTime } from "./business-time.js";
export type { CalendarError, CalendarErrors } from "./codes.js";
export { intersectSchedules, uniteSchedules } from "./combine.js";
export { localDate } from "./local-date.js";
export { isOpen, nextClosing, nextOpening, openIntervals, previousClosing, previousOpening } from "./openings.js";
export { type Counting, endOfPeriod } from "./period.js";
export {
  ALWAYS_OPEN,
  type CombinedScheduleInput,
  type Holiday,
  type Schedule,
  type ScheduleInput,
  type ScheduleParts,
  type WeeklyHours,
} from "./schedule.js";
export { defineSchedule, scheduleSchema } from "./schedule.schema.js";
