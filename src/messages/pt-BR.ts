import { citation } from "./citation.js";
import type { Catalogue } from "./codes.js";
import { calendar } from "./pt-BR/calendar.js";
import { casefile } from "./pt-BR/casefile.js";
import { complaint } from "./pt-BR/complaint.js";
import { followup } from "./pt-BR/followup.js";
import { issues } from "./pt-BR/issues.js";
import { quality } from "./pt-BR/quality.js";
import { response } from "./pt-BR/response.js";
import { terms } from "./pt-BR/terms.js";
import { warranty } from "./pt-BR/warranty.js";

/** Brazilian Portuguese: reasons, errors, steps and terms of all areas, as customer service in Brazil writes to people ("você"). */
export const messages: Catalogue = {
  language: "pt-BR",
  locale: "pt-BR",
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
        `Há algo errado nos dados que recebemos: ${plural(count, { one: "# ponto", other: "# pontos" })} a corrigir.`,
      agent: ({ count }, { plural }) => `Os dados de entrada têm ${plural(count, { one: "# problema", other: "# problemas" })}.`,
    },
  },
  issues,
  cite: citation,
  terms,
};
