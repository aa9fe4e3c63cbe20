import { citation } from "./citation.js";
import type { Catalogue } from "./codes.js";
import { calendar } from "./pt-PT/calendar.js";
import { casefile } from "./pt-PT/casefile.js";
import { complaint } from "./pt-PT/complaint.js";
import { followup } from "./pt-PT/followup.js";
import { issues } from "./pt-PT/issues.js";
import { quality } from "./pt-PT/quality.js";
import { response } from "./pt-PT/response.js";
import { terms } from "./pt-PT/terms.js";
import { warranty } from "./pt-PT/warranty.js";

/** European Portuguese: reasons, errors, steps and terms of all areas. Dates, numbers and money are written as in Portugal unless `explain` is given another locale. */
export const messages: Catalogue = {
  language: "pt-PT",
  locale: "pt-PT",
  at: (day, time) => `${day}, ${/^0?1\D/.test(time) ? "à" : "às"} ${time}`,
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
        `Há algo nos dados recebidos que não está certo: ${plural(count, { one: "# ponto", other: "# pontos" })}.`,
      agent: ({ count }, { plural }) => `Os dados de entrada têm ${plural(count, { one: "# problema", other: "# problemas" })}.`,
    },
  },
  issues,
  cite: citation,
  terms,
};
