import type { Part } from "../codes.js";

export const calendar: Part<"calendar"> = {
  "calendar/never-opens": {
    customer: () => "Nuestras horas de apertura no llegan a sumar el tiempo necesario.",
    agent: () => "Al horario le queda muy poco tiempo de apertura entre 1970 y 2200: el plazo no se cumple nunca.",
  },
  "calendar/unsupported-unit": {
    customer: ({ unit }, { term }) => `Las horas de apertura no se pueden contar en ${term(unit)}.`,
    agent: ({ unit }, { term }) => `El tiempo hábil no se puede contar en ${term(unit)}: indíquelo en días o use endOfPeriod.`,
  },
};
