import { citation } from "./citation.js";
import type { Catalogue } from "./codes.js";
import { calendar } from "./es/calendar.js";
import { casefile } from "./es/casefile.js";
import { complaint } from "./es/complaint.js";
import { followup } from "./es/followup.js";
import { issues } from "./es/issues.js";
import { quality } from "./es/quality.js";
import { response } from "./es/response.js";
import { terms } from "./es/terms.js";
import { warranty } from "./es/warranty.js";

/** Spanish: reasons, errors, steps and terms of all areas. Dates, numbers and money are written as in Spain unless `explain` is given another locale. */
export const messages: Catalogue = {
  language: "es",
  locale: "es-ES",
  // One o'clock is singular: "a la 1:05".
  at: (day, time) => `${day.replace(/^(\p{L}+), (?=\d)/u, "$1 ")} a ${/^0?1\D/.test(time) ? "la" : "las"} ${time}`,
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
        `Algo no es correcto en los datos que recibimos: ${plural(count, { one: "# punto", other: "# puntos" })}.`,
      agent: ({ count }, { plural }) => `La entrada tiene ${plural(count, { one: "# problema", other: "# problemas" })}.`,
    },
  },
  issues,
  cite: citation,
  terms,
};
