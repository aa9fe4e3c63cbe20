import type { IsoDuration } from "../kernel/duration.js";
import { ruledText } from "../kernel/fields.schema.js";
import { isPeriod } from "./counted.js";

/** An ISO 8601 length of years, months, weeks and days: terms of law and contract end on a date, not at a time. */
export const periodSchema = ruledText<IsoDuration>(
  (text) => (isPeriod(text) ? null : ["malformed", { form: "an ISO 8601 duration of years, months, weeks and days", example: "P2Y" }]),
  { pattern: "^P(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$" },
);
