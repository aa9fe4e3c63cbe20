import type { Voice } from "../../kernel/message.js";
import type { Part } from "../codes.js";
import { capital, choices, given, limits, outOf, phrase, quoted } from "./words.js";

interface Line {
  readonly level: string;
  readonly id: string;
}

/** A line of a report, for the agent. */
function line({ level, id }: Line, { term }: Voice): string {
  switch (level) {
    case "item":
      return `el ítem ${quoted(id)}`;
    case "dimension":
      return `la dimensión ${quoted(term(id))}`;
    case "weighted":
      return `la puntuación ponderada de ${quoted(id)}`;
    default:
      return `la puntuación global de ${quoted(id)}`;
  }
}

/** A line of a report, for the customer. */
function part({ level, id }: Line, { term }: Voice): string {
  if (level === "item") return `la pregunta ${quoted(id)}`;
  return level === "dimension" ? `la parte ${quoted(term(id))}` : "la puntuación en su conjunto";
}

const COLUMNS: Readonly<Record<string, string>> = {
  performance: "solo percepciones",
  "expectation-perception": "expectativas y percepciones",
  "adequate-desired-perceived": "los niveles adecuado, deseado y percibido",
};

const MISSING: Readonly<Record<string, string>> = {
  "item-pair": "un ítem cuenta para quien tiene todas sus respuestas",
  listwise: "quien deja alguna respuesta en blanco queda fuera",
  "person-mean": "la media de cada encuestado suple las que faltan",
  pairwise: "cada par de ítems usa las filas que tienen ambos",
};

const OVER: Readonly<Record<string, string>> = {
  dimensions: "la media de las medias de las dimensiones",
  items: "la media de la media de cada encuestado en todos los ítems",
};

const METHODS: Readonly<Record<string, string>> = {
  wilson: "Wilson",
  "wilson-continuity": "Wilson con corrección de continuidad",
  wald: "Wald",
  "adjusted-wald": "Wald ajustado",
  "agresti-coull": "Agresti-Coull",
  "clopper-pearson": "Clopper-Pearson",
  jeffreys: "Jeffreys",
  newcombe: "Newcombe",
  t: "t de Student",
  percentile: "percentiles",
  basic: "básico",
  bca: "acelerado y corregido por sesgo",
  mean: "media",
  median: "mediana",
  midpoint: "punto medio de la escala",
};

const TESTS: Readonly<Record<string, string>> = {
  welch: "la prueba t de Welch",
  "pooled-z": "una prueba z con varianza común",
  z: "una prueba z",
};

const LEFT_OUT: Readonly<Record<string, string>> = {
  "no-score": "no tiene puntuación",
  "no-standard-error": "no se conoce su error estándar",
  "no-spread": "su error estándar es 0, y eso no es una certeza",
};

const NOT_PLANNED: Readonly<Record<string, string>> = {
  "no-shortfall": "no se queda corta",
  "no-gap": "no se sabe nada de ella",
};

const KANO: Readonly<Record<string, string>> = {
  A: "atractiva",
  O: "unidimensional",
  M: "obligatoria",
  I: "indiferente",
  R: "inversa",
  Q: "dudosa",
};

/** The gaps of the gap model. */
const GAPS: Readonly<Record<string, string>> = { 1: "conocimiento", 2: "normas", 3: "entrega", 4: "comunicación", 5: "servicio" };
const gapOf = (gap: number, voice: Voice) => `la brecha ${voice.number(gap)} (${phrase(GAPS, String(gap), voice)})`;

/** The sides of gaps, as the model names them. */
const SIDES: Readonly<Record<string, string>> = {
  "customers' expectation": "lo que esperan los clientes",
  "managers' estimate": "lo que la dirección cree que esperan",
  "specified standard": "lo que fijan las normas",
  delivery: "lo que se entrega",
  promised: "lo que se promete",
  kept: "lo que se cumple",
  expected: "lo que se espera",
  perceived: "lo que se percibe",
};
const sideOf = (side: string) => (Object.hasOwn(SIDES, side) ? (SIDES[side] as string) : quoted(side));

/** Figures that rest on numbers of the desk's own, and why one of them has no value. */
const FIGURES: Readonly<Record<string, string>> = { complaints: "reclamaciones", retention: "retención de clientes" };
const figureOf = (figure: string) => quoted(Object.hasOwn(FIGURES, figure) ? (FIGURES[figure] as string) : figure);
const BECAUSE: Readonly<Record<string, string>> = {
  "costToKeep is 0": "costToKeep es 0",
  "retentionRate is 1": "retentionRate es 1",
  "retentionRate is 1 without discount": "retentionRate es 1 y no hay descuento",
  "retentionRate has no room for one more point": "a retentionRate no le cabe un punto más",
};

/** Measures by their unit, as their standards and values are written. */
const LENGTHS = ["order-cycle-time", "repair-turnaround"];
const SHARES = ["stock-availability", "on-time-in-full", "promises-kept", "first-visit-completion", "repeat-repairs"];
function amount(measure: string, value: number, { duration, number, percent }: Voice): string {
  if (LENGTHS.includes(measure)) return duration(value);
  return SHARES.includes(measure) ? percent(value) : number(value);
}

const inSegment = (segment: string | null) => (segment === null ? "" : ` en ${quoted(segment)}`);
const respondents = (count: number, { plural }: Voice) => plural(count, { one: "# encuestado", other: "# encuestados" });
const wereLeftOut = (count: number, { plural }: Voice) =>
  plural(count, { one: "Quedó fuera # encuestado", other: "Quedaron fuera # encuestados" });
const customers = (count: number, { plural }: Voice) => plural(count, { one: "# cliente", other: "# clientes" });
const theAnswersOf = (count: number, voice: Voice) => `Las respuestas de ${customers(count, voice)}`;
const answers = (count: number, { plural }: Voice) => plural(count, { one: "# respuesta", other: "# respuestas" });
const records = (count: number, { plural }: Voice) => plural(count, { one: "# registro", other: "# registros" });
const rows = (count: number, { plural }: Voice) => plural(count, { one: "# fila", other: "# filas" });
const items = (count: number, { plural }: Voice) => plural(count, { one: "# ítem", other: "# ítems" });
const place = (index: number, { number }: Voice) => `${number(index)} (contando desde 0)`;
const numberOr = (value: number | null, { number }: Voice) =>
  value === null || Number.isNaN(value) ? "no es un número" : `es ${number(value)}`;

/** No number of this area is greater: a range that ends there has no limit of its own. */
const LARGEST = 1e15;
const limit = (value: number) => (Math.abs(value) < LARGEST ? value : null);

export const quality: Part<"quality"> = {
  "quality/scored": {
    customer: ({ respondents: count }, voice) => `Las puntuaciones salen de las respuestas de ${customers(count, voice)}.`,
    agent: ({ respondents: count, columns }, voice) =>
      `Se han puntuado las respuestas de ${respondents(count, voice)}; el cuestionario pregunta por ${phrase(COLUMNS, columns, voice)}.`,
  },
  "quality/missing-rule": {
    customer: () => "Hay una regla para las preguntas que alguien dejó sin responder.",
    agent: ({ rule, minimum }, voice) =>
      rule === "person-mean" && minimum !== null
        ? `La regla para las respuestas que faltan: la media de un encuestado cuenta si ha respondido al menos al ${voice.percent(minimum)} de los ítems.`
        : `La regla para las respuestas que faltan: ${phrase(MISSING, rule, voice)}.`,
  },
  "quality/aggregated": {
    customer: ({ over }) =>
      `La puntuación en su conjunto es una media de ${over === "dimensions" ? "las partes del cuestionario" : "todas las preguntas"}.`,
    agent: ({ over }, voice) => `La puntuación global sin ponderar es ${phrase(OVER, over, voice)}.`,
  },
  "quality/direction-turned": {
    customer: () => "Las respuestas se han invertido para que un valor más alto sea mejor.",
    agent: () => "Las respuestas se han invertido (mínimo + máximo - respuesta) para que un valor más alto sea mejor.",
  },
  "quality/no-answers": {
    customer: (params, voice) => `Nadie dio las respuestas que hacen falta para ${part(params, voice)}.`,
    agent: (params, voice) => `Ningún encuestado tiene lo que hace falta para ${line(params, voice)}, que queda sin valor.`,
  },
  "quality/one-respondent": {
    customer: (params, voice) => `Para ${part(params, voice)} solo cuentan las respuestas de un cliente.`,
    agent: (params, voice) => `Para ${line(params, voice)} solo cuenta un encuestado: hay media, pero no dispersión, intervalo ni prueba.`,
  },
  "quality/no-spread": {
    customer: (params, voice) => `Para ${part(params, voice)}, todos los clientes respondieron igual.`,
    agent: (params, voice) =>
      `Para ${line(params, voice)}, todos los encuestados tienen la misma brecha: no hay t, p ni tamaño del efecto.`,
  },
  "quality/no-small-sample-factor": {
    customer: (params, voice) => `Para ${part(params, voice)} solo cuentan las respuestas de dos clientes.`,
    agent: (params, voice) =>
      `Para ${line(params, voice)} solo cuentan dos encuestados: el factor de Hedges necesita más, así que hedges y hedgesAv quedan sin valor.`,
  },
  "quality/no-correlation": {
    customer: (params, voice) => `Para ${part(params, voice)}, todos los clientes esperaban lo mismo o percibieron lo mismo.`,
    agent: (params, voice) =>
      `Para ${line(params, voice)}, la expectativa o la percepción es igual en todos los encuestados: no hay correlación ni drm.`,
  },
  "quality/no-wilcoxon": {
    customer: () => "Una de las pruebas se ha omitido, porque las respuestas están ponderadas.",
    agent: () => "Se pidió la prueba de Wilcoxon, pero queda sin valor en todas las líneas por los pesos muestrales.",
  },
  "quality/no-expectation": {
    customer: () => "El cuestionario no pregunta qué esperan los clientes, así que no hay con qué comparar.",
    agent: () => "El cuestionario solo pregunta por percepciones, así que no tiene brecha.",
  },
  "quality/no-importance": {
    customer: () => "Nadie de quienes respondieron a todas las partes dijo cuánto importa cada una, así que ninguna cuenta más.",
    agent: () => "Ningún encuestado con todas las dimensiones indicó importancia, así que no hay puntuación ponderada.",
  },
  "quality/importance-not-100": {
    customer: ({ respondents: count }, voice) =>
      `${theAnswersOf(count, voice)} sobre la importancia no suman 100, o nombran lo que no se preguntó, y quedan fuera de la puntuación ponderada.`,
    agent: ({ respondents: count }, voice) =>
      `${wereLeftOut(count, voice)} de la puntuación ponderada: su importancia no suma 100, o da puntos a lo que el cuestionario no tiene.`,
  },
  "quality/importance-incomplete": {
    customer: ({ respondents: count }, voice) =>
      `${theAnswersOf(count, voice)} no abarcan todas las partes, y quedan fuera de la puntuación ponderada.`,
    agent: ({ respondents: count }, voice) => `${wereLeftOut(count, voice)} de la puntuación ponderada, por faltar una dimensión.`,
  },
  "quality/importance-renormalised": {
    customer: ({ respondents: count }, voice) =>
      `${theAnswersOf(count, voice)} no abarcan todas las partes, así que su importancia se ha repartido entre las demás.`,
    agent: ({ respondents: count }, voice) =>
      `La importancia que ${voice.plural(count, { one: "da # encuestado", other: "dan # encuestados" })} a una dimensión sin respuestas se ha repartido entre las demás.`,
  },
  "quality/answers-out-of-scale": {
    customer: ({ answers: count }, voice) =>
      `${voice.plural(count, { one: "# respuesta estaba fuera de la escala y no cuenta", other: "# respuestas estaban fuera de la escala y no cuentan" })}.`,
    agent: ({ answers: count }, voice) =>
      `${voice.plural(count, { one: "Se ha descartado # respuesta", other: "Se han descartado # respuestas" })} fuera de la escala.`,
  },
  "quality/unknown-items": {
    customer: ({ answers: count }, voice) =>
      `${voice.plural(count, { one: "# respuesta no corresponde a ninguna pregunta y no cuenta", other: "# respuestas no corresponden a ninguna pregunta y no cuentan" })}.`,
    agent: ({ answers: count }, voice) =>
      `${voice.plural(count, { one: "No cuenta # respuesta", other: "No cuentan # respuestas" })} a ítems que el cuestionario no tiene.`,
  },
  "quality/empty-responses": {
    customer: ({ respondents: count }, voice) =>
      `${voice.plural(count, { one: "# cliente no dio", other: "# clientes no dieron" })} ninguna respuesta que se pueda usar.`,
    agent: ({ respondents: count }, voice) =>
      `${voice.plural(count, { one: "# encuestado no dio", other: "# encuestados no dieron" })} ninguna respuesta útil.`,
  },
  "quality/incomplete-responses": {
    customer: ({ respondents: count }, voice) =>
      `${voice.plural(count, { one: "# cliente no respondió a todo y no cuenta", other: "# clientes no respondieron a todo y no cuentan" })}.`,
    agent: ({ respondents: count }, voice) => `${wereLeftOut(count, voice)} por la regla de casos completos.`,
  },
  "quality/weights-refused": {
    customer: ({ respondents: count }, voice) => `${theAnswersOf(count, voice)} tienen un peso que no se puede usar, y quedan fuera.`,
    agent: ({ respondents: count }, voice) =>
      `${wereLeftOut(count, voice)}: un peso muestral debe ser un número de ${voice.number(0.000001)} a ${voice.number(1_000_000)}.`,
  },
  "quality/sampling-weights": {
    customer: ({ effectiveSize }, { number }) =>
      `Las respuestas están ponderadas, y valen como ${number(effectiveSize)} respuestas sin ponderar.`,
    agent: ({ designEffect, effectiveSize }, { number }) =>
      `Se han usado pesos muestrales: el efecto de diseño (Kish) es ${number(designEffect)} y deja un tamaño de muestra de ${number(effectiveSize)}.`,
  },
  "quality/bootstrapped": {
    customer: ({ resamples }, voice) =>
      `El margen en torno a la puntuación se halló volviendo a sortear las respuestas ${voice.plural(resamples, { one: "# vez", other: "# veces" })}.`,
    agent: ({ resamples, seed, method }, voice) =>
      `Se sorteó un intervalo de remuestreo (${phrase(METHODS, method, voice)}) entre los encuestados: ${voice.plural(resamples, { one: "# remuestra", other: "# remuestras" })}, semilla ${seed}.`,
  },

  "quality/reliability": {
    customer: ({ rows: count, items: of }, voice) =>
      `El grado en que las preguntas encajan entre sí se ha calculado con ${customers(count, voice)} y ${voice.plural(of, { one: "# pregunta", other: "# preguntas" })}.`,
    agent: ({ rows: count, items: of, missing }, voice) =>
      `El alfa se ha calculado con ${rows(count, voice)} y ${items(of, voice)} (respuestas que faltan: ${phrase(MISSING, missing, voice)}).`,
  },
  "quality/rows-left-out": {
    customer: ({ rows: count }, voice) => `${theAnswersOf(count, voice)} quedan fuera.`,
    agent: ({ rows: count }, voice) =>
      `${voice.plural(count, { one: "Quedó fuera # fila, por estar vacía o incompleta", other: "Quedaron fuera # filas, por estar vacías o incompletas" })} (esto último, con la regla de casos completos).`,
  },
  "quality/feldt-limits": {
    customer: () => "Hay un margen en torno al grado en que las preguntas encajan entre sí.",
    agent: ({ df1, df2 }, { number }) => `Los límites del alfa son los de Feldt, con ${number(df1)} y ${number(df2)} grados de libertad.`,
  },
  "quality/too-few-rows": {
    customer: () => "Hay muy pocas respuestas para decir si las preguntas encajan entre sí.",
    agent: ({ rows: count, minimum }, voice) =>
      `Hay muy pocas filas: un ítem o un par de ítems tiene ${rows(count, voice)}, menos que el mínimo de ${voice.number(minimum)}.`,
  },
  "quality/too-few-items": {
    customer: () => "Hay muy pocas preguntas para decir si encajan entre sí.",
    agent: ({ items: count, minimum }, voice) =>
      `Hay muy pocos ítems: ${voice.plural(count, { one: "se ha dado #", other: "se han dado #" })}, menos que el mínimo de ${voice.number(minimum)}.`,
  },
  "quality/constant-item": {
    customer: () => "Todos respondieron igual a una de las preguntas.",
    agent: ({ item }, voice) => `Todos responden igual al ítem ${place(item, voice)}, así que no tiene correlación.`,
  },
  "quality/alpha-above-one": {
    customer: () => "No se puede decir si las preguntas encajan entre sí, porque cada cliente respondió a preguntas distintas.",
    agent: () => "El alfa pasa de 1: las covarianzas de filas distintas no encajan, y los límites de Feldt no valen.",
  },
  "quality/constant-total": {
    customer: () => "Todos tienen el mismo total, así que no se puede decir si las preguntas encajan entre sí.",
    agent: () => "La puntuación total no varía, así que no hay alfa.",
  },
  "quality/negative-alpha": {
    customer: () => "Algunas de las preguntas van en contra de las demás.",
    agent: ({ items: against }, { list }) =>
      against.length === 0
        ? "El alfa es menor que 0: los ítems covarían en sentido contrario de media, casi siempre porque no se invirtió un ítem inverso."
        : `El alfa es menor que 0: los ítems covarían en sentido contrario de media, casi siempre porque no se invirtió un ítem inverso; estos van en contra del resto: ${list(against.map(quoted))}.`,
  },

  "quality/interval-method": {
    customer: () => "Hay un margen en torno a la puntuación.",
    agent: ({ method }, voice) => `El intervalo se ha calculado con este método: ${phrase(METHODS, method, voice)}.`,
  },
  "quality/limit-beyond-scale": {
    customer: () => "El margen en torno a la puntuación se sale de la escala.",
    agent: ({ low, high }, { number }) =>
      `Un límite del intervalo (de ${number(low)} a ${number(high)}) se sale de la escala: el método no lo recorta.`,
  },
  "quality/nothing-answered": () => "Nadie respondió, así que no hay puntuación.",
  "quality/too-few-answers": {
    customer: ({ n }, voice) => `Hay muy pocas respuestas para decir más: ${voice.number(n)}.`,
    agent: ({ n, minimum }, voice) =>
      `Hay muy pocas respuestas para un intervalo o una prueba: ${voice.number(n)}, menos que el mínimo de ${voice.number(minimum)}.`,
  },
  "quality/equal-answers": {
    customer: () => "Todas las respuestas son iguales.",
    agent: () => "Todas las respuestas son iguales: el error estándar es 0, y no cabe ninguna prueba.",
  },
  "quality/period-left-out": {
    customer: ({ period }) => `El periodo ${quoted(period)} no cuenta para la tendencia.`,
    agent: ({ period, because }, voice) =>
      `El periodo ${quoted(period)} no entra en las pruebas ni en la pendiente, porque ${phrase(LEFT_OUT, because, voice)}.`,
  },
  "quality/test": {
    customer: () => "Hemos comprobado si el cambio va más allá del azar.",
    agent: ({ test }, voice) => `El cambio se ha comprobado con ${phrase(TESTS, test, voice)}.`,
  },
  "quality/not-comparable": {
    customer: (params, voice) => `No se puede comparar este punto: ${part(params, voice)}.`,
    agent: (params, voice) => `En uno de los dos informes falta ${line(params, voice)}, así que no se compara.`,
  },

  "quality/cross": {
    customer: ({ importance, performance }, { number }) =>
      `A partir de ${number(importance)} algo cuenta como importante, y a partir de ${number(performance)}, como bien hecho.`,
    agent: ({ method, importance, performance }, voice) =>
      `La cruz del cuadro está en importancia ${voice.number(importance)} y desempeño ${voice.number(performance)} (${phrase(METHODS, method, voice)}).`,
  },
  "quality/diagonal": {
    customer: () => "Va primero lo que importa más de lo bien que se hace.",
    agent: () => "Se ha usado la diagonal: va primero lo que tiene más importancia que desempeño, ambos como parte de su escala.",
  },
  "quality/weakest": {
    customer: ({ id, tiedWith }, { list, term }) =>
      tiedWith.length === 0
        ? `La parte más débil de nuestro servicio es ${quoted(term(id))}.`
        : `Las partes más débiles de nuestro servicio son ${list([id, ...tiedWith].map((one) => quoted(term(one))))}.`,
    agent: ({ id, gap, tiedWith }, { list, number, term }) =>
      `La parte con la puntuación más baja fija la del conjunto: ${quoted(term(id))}, con ${number(gap)}${tiedWith.length === 0 ? "" : `, igual que ${list(tiedWith.map((one) => quoted(term(one))))}`}.`,
  },
  "quality/need": {
    customer: ({ importance }, { percent }) =>
      `Miramos cuánto nos quedamos cortos, con qué certeza lo sabemos y cuánto les importa a los clientes (${percent(importance)}).`,
    agent: ({ shortfall, importance, certainty }, { number, percent }) =>
      `La necesidad es el producto de un déficit de ${number(shortfall)}, una importancia del ${percent(importance)} y una certeza del ${percent(certainty)}.`,
  },
  "quality/equal-importance": {
    customer: () => "No sabemos qué les importa más a los clientes, así que todas las partes cuentan igual.",
    agent: () => "No se conoce la importancia, así que todas las dimensiones cuentan igual.",
  },
  "quality/not-planned": {
    customer: ({ id, because }, voice) =>
      `No prevemos ninguna mejora en la parte ${quoted(voice.term(id))}, porque ${phrase(NOT_PLANNED, because, voice)}.`,
    agent: ({ id, because }, voice) =>
      `La dimensión ${quoted(voice.term(id))} no está en el plan, porque ${phrase(NOT_PLANNED, because, voice)}.`,
  },
  "quality/kano-tie": {
    customer: () => "Los clientes están divididos en esto.",
    agent: ({ classes }, voice) =>
      `Estas clases de Kano empatan en el recuento más alto: ${voice.list(classes.map((one) => phrase(KANO, one, voice)))}; se ha tomado la primera en el orden M, O, A, I.`,
  },
  "quality/kano-counted": {
    customer: ({ answers: count }, voice) => `Esto se basa en ${answers(count, voice)}.`,
    agent: ({ answers: count, reversed, questionable }, voice) =>
      `La clase se basa en ${answers(count, voice)}; no entran en los coeficientes ni las inversas (${voice.number(reversed)}) ni las dudosas (${voice.number(questionable)}).`,
  },

  "quality/measured": {
    customer: ({ measure, segment, records: count }, voice) =>
      `${voice.title(measure)}${inSegment(segment)}: se ha medido con ${records(count, voice)}.`,
    agent: ({ measure, segment, records: count }, voice) =>
      `${quoted(voice.title(measure))}${inSegment(segment)} se ha medido con ${records(count, voice)}.`,
  },
  "quality/nothing-measured": {
    customer: ({ measure, segment }, { title }) => `${title(measure)}${inSegment(segment)}: no se ha medido nada.`,
    agent: ({ measure, segment }, { term }) =>
      `Hay una norma para ${quoted(term(measure))}${inSegment(segment)}, pero ningún registro con el que compararla.`,
  },
  "quality/standard-met": ({ measure, segment, target, value }, voice) =>
    `${voice.title(measure)}${inSegment(segment)}: se cumple la norma (${amount(measure, target, voice)}), con ${amount(measure, value, voice)}.`,
  "quality/standard-missed": ({ measure, segment, target, value }, voice) =>
    `${voice.title(measure)}${inSegment(segment)}: no se cumple la norma (${amount(measure, target, voice)}), con ${amount(measure, value, voice)}.`,
  "quality/service-gap": {
    customer: ({ from, to }) => `Comparamos dos lados de nuestro servicio: ${sideOf(from)} y ${sideOf(to)}.`,
    agent: ({ gap, from, to }, voice) => `${capital(gapOf(gap, voice))} va de ${sideOf(from)} a ${sideOf(to)}.`,
  },
  "quality/side-missing": {
    customer: ({ side }) => `No se conoce un lado de una comparación: ${sideOf(side)}.`,
    agent: ({ gap, side }, voice) => `${capital(gapOf(gap, voice))} no tiene valor, porque no se conoce uno de sus lados: ${sideOf(side)}.`,
  },
  "quality/own-numbers": {
    customer: () => "Esta cifra se basa en nuestros propios números.",
    agent: ({ figure }) => `Las cifras sobre ${figureOf(figure)} se basan en los números que se indicaron.`,
  },
  "quality/undefined-ratio": {
    customer: () => "Una de las cifras no se puede calcular con nuestros números.",
    agent: ({ figure, because }, voice) => `La cifra ${figureOf(figure)} no tiene valor: ${phrase(BECAUSE, because, voice)}.`,
  },

  "quality/invalid-number": {
    customer: () => "Uno de los números está fuera de lo posible.",
    agent: ({ name, value, minimum, maximum }, voice) =>
      `El valor ${quoted(name)} debe ser ${limits(limit(minimum), limit(maximum), value, voice)}; ${given(value, voice)}.`,
  },
  "quality/unknown-choice": {
    customer: () => "Una de las opciones no se conoce.",
    agent: ({ name, value, known }, voice) =>
      value === null
        ? `Falta la opción ${quoted(name)} (${choices(known, voice)}).`
        : `La opción ${quoted(name)} no puede ser ${quoted(value)} (${choices(known, voice)}).`,
  },
  "quality/out-of-scale": {
    customer: ({ item, minimum, maximum }, { number }) =>
      `Una respuesta a la pregunta ${quoted(item)} no está entre ${number(minimum)} y ${number(maximum)}.`,
    agent: ({ respondentId, index, item, column, answer, minimum, maximum }, voice) =>
      `La respuesta ${place(index, voice)}${respondentId === null ? "" : ` de ${quoted(respondentId)}`} al ítem ${quoted(item)} (${voice.term(column)}) está fuera de la escala: ${numberOr(answer, voice)}, y la escala va de ${voice.number(minimum)} a ${voice.number(maximum)}.`,
  },
  "quality/answer-out-of-scale": {
    customer: ({ minimum, maximum }, { number }) => `Una respuesta no está entre ${number(minimum)} y ${number(maximum)}.`,
    agent: ({ index, answer, minimum, maximum }, voice) =>
      `La respuesta ${place(index, voice)} está fuera de la escala: ${numberOr(answer, voice)}, y la escala va de ${voice.number(minimum)} a ${voice.number(maximum)}.`,
  },
  "quality/not-a-recommendation-score": {
    customer: () => "Una respuesta no es un número entero de 0 a 10.",
    agent: ({ index, answer }, voice) =>
      `La respuesta ${place(index, voice)} debe ser un número entero de 0 a 10 para el índice de recomendación (NPS); ${given(answer, voice)}.`,
  },
  "quality/uneven-rows": {
    customer: () => "No todas las respuestas tienen el mismo número de preguntas.",
    agent: ({ row, expected, found }, voice) =>
      `La fila ${place(row, voice)} tiene ${items(found, voice)}, y la primera tiene ${voice.number(expected)}.`,
  },
  "quality/different-instruments": {
    customer: () => "Las dos encuestas hacen preguntas distintas, así que no se pueden comparar.",
    agent: ({ before, after }) => `Los dos informes son de cuestionarios distintos: ${quoted(before)} y ${quoted(after)}.`,
  },
  "quality/invalid-instant": {
    customer: () => "Una de las horas que nos constan no puede ser correcta.",
    agent: ({ index, field }, voice) =>
      index === null
        ? `El argumento ${quoted(field)} no es una fecha y hora válida: corríjalo.`
        : `El campo ${quoted(field)} del registro ${place(index, voice)} no es una fecha y hora válida: corríjalo.`,
  },
  "quality/ends-before-start": {
    customer: () => "Algo de lo que nos consta termina antes de empezar.",
    agent: ({ index, start, end }, voice) =>
      `En el registro ${place(index, voice)}, el final (${quoted(end)}) es anterior al inicio (${quoted(start)}).`,
  },
  "quality/duplicate-id": {
    customer: ({ id }) => `${quoted(id)} está dos veces en la lista.`,
    agent: ({ id }) => `Dos elementos tienen el identificador ${quoted(id)}: dé otro a uno de ellos.`,
  },
  "quality/unknown-id": {
    customer: () => "Se ha nombrado algo que la encuesta no tiene.",
    agent: ({ id, known }, voice) => `El informe no tiene ${quoted(id)} (${choices(known, voice)}).`,
  },
  "quality/stopped": {
    customer: () => "El trabajo se detuvo antes de terminar.",
    agent: ({ done, total }, voice) => `El trabajo se detuvo en ${outOf(done, total, voice)}.`,
  },
};
