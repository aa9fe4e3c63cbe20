import { citation } from "./citation.js";
import type { Catalogue } from "./codes.js";
import { calendar } from "./en/calendar.js";
import { casefile } from "./en/casefile.js";
import { complaint } from "./en/complaint.js";
import { followup } from "./en/followup.js";
import { issues } from "./en/issues.js";
import { quality } from "./en/quality.js";
import { response } from "./en/response.js";
import { terms } from "./en/terms.js";
import { warranty } from "./en/warranty.js";

/** English: reasons, errors, steps and terms of all areas. Dates, numbers and money are written as in Great Britain unless `explain` is given another locale. */
export const messages: Catalogue = {
  language: "en",
  locale: "en-GB",
  at: (day, time) => `${day} at ${time}`,
  sentences: {
    ...calendar,
    ...casefile,
    ...complaint,
    ...followup,
    ...quality,
    ...response,
    ...warranty,
    "invalid-input": {
      customer: ({ count }, { plural }) =>
        `Something in the details that we were given is not right: ${plural(count, { one: "# point", other: "# points" })}.`,
      agent: ({ count }, { plural }) => `The input has ${plural(count, { one: "# issue", other: "# issues" })}.`,
    },
  },
  issues,
  cite: citation,
  terms,
};
