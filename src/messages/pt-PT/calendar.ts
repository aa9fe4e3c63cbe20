import type { Part } from "../codes.js";
import { em } from "./words.js";

export const calendar: Part<"calendar"> = {
  "calendar/never-opens": {
    customer: () => "O nosso horário de funcionamento nunca chega a somar o tempo necessário.",
    agent: () => "O horário tem muito pouco tempo de abertura entre 1970 e 2200: o tempo pedido nunca chega a decorrer.",
  },
  "calendar/unsupported-unit": {
    customer: ({ unit }, { term }) => `O horário de funcionamento não pode ser contado ${em(term(unit))}.`,
    agent: ({ unit }, { term }) => `O tempo útil não pode ser contado ${em(term(unit))}: indique-o em dias ou use endOfPeriod.`,
  },
};
