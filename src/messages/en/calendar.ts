import type { Part } from "../codes.js";

export const calendar: Part<"calendar"> = {
  "calendar/never-opens": {
    customer: () => "Our opening hours never add up to the time that this takes.",
    agent: () => "The schedule has too little opening time left between 1970 and 2200: the amount never elapses.",
  },
  "calendar/unsupported-unit": {
    customer: ({ unit }, { term }) => `Opening hours cannot be counted in ${term(unit)}.`,
    agent: ({ unit }, { term }) => `Business time cannot be counted in ${term(unit)}: say it in days, or use endOfPeriod.`,
  },
};
