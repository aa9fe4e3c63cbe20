import type { Part } from "../codes.js";

export const calendar: Part<"calendar"> = {
  "calendar/never-opens": {
    customer: () => "O nosso horário de atendimento nunca chega a somar o tempo necessário.",
    agent: () => "O calendário tem poucas horas de atendimento entre 1970 e 2200: esse tempo nunca se completa.",
  },
  "calendar/unsupported-unit": {
    customer: ({ unit }, { term }) => `O horário de atendimento não pode ser contado em ${term(unit)}.`,
    agent: ({ unit }, { term }) => `O tempo útil não pode ser contado em ${term(unit)}: informe em dias ou use endOfPeriod.`,
  },
};
