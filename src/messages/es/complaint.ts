import type { Voice } from "../../kernel/message.js";
import type { Part } from "../codes.js";
import { capital, choices, duty, el, given, isDuty, phrase, quoted, remedyOf } from "./words.js";

/** What a judgement is about, where it is no term. */
const AXES: Readonly<Record<string, string>> = { flag: "señal de alerta", threats: "amenazas" };
const THE_AXES: Readonly<Record<string, string>> = { flag: "la señal de alerta", threats: "las amenazas" };
const axisOf = (axis: string, voice: Voice) => phrase(AXES, axis, voice);
const theAxis = (axis: string, voice: Voice) => (Object.hasOwn(THE_AXES, axis) ? (THE_AXES[axis] as string) : el(axis, voice));

const ANSWERS: Readonly<Record<string, string>> = { true: "sí", false: "no" };
const answerOf = (value: string, voice: Voice) => phrase(ANSWERS, value, voice);

/** Criteria, where a high rating is a bad one. */
const criterionOf = (criterion: string, voice: Voice) =>
  `grado de ${criterion === "safety" ? "riesgo para la salud o la seguridad" : voice.term(criterion)}`;

/** Levels of a criterion of ISO 10002, as a degree. */
const LEVELS: Readonly<Record<string, string>> = { 0: "nulo", 1: "leve", 2: "serio", 3: "extremo" };
const levelOf = (level: number, voice: Voice) => phrase(LEVELS, String(level), voice);

/** Events from which duties run. */
const ANCHORS: Readonly<Record<string, string>> = {
  received: "la recepción de la reclamación",
  registered: "el registro de la reclamación",
  forwarded: "el traslado de la reclamación",
  historyRequested: "la petición del historial",
  called: "la llamada",
  acknowledged: "el acuse de recibo",
  replied: "la respuesta definitiva",
  resolved: "la solución del caso",
  closed: "el cierre de la reclamación",
  misdirected: "la recepción de una reclamación dirigida a otro organismo",
  resolvedInSummary: "la resolución sumaria",
};

function length(amount: number, unit: string, { plural, number, term }: Voice): string {
  switch (unit) {
    case "hours":
      return plural(amount, { one: "# hora", other: "# horas" });
    case "calendar-days":
      return plural(amount, { one: "# día natural", other: "# días naturales" });
    case "business-days":
      return plural(amount, { one: "# día hábil", other: "# días hábiles" });
    case "weeks":
      return plural(amount, { one: "# semana", other: "# semanas" });
    case "months":
      return plural(amount, { one: "# mes", other: "# meses" });
    case "years":
      return plural(amount, { one: "# año", other: "# años" });
    default:
      return `${number(amount)} ${term(unit)}`;
  }
}

/** What the customer may expect at a stage, with the words for the time in which it is due. */
function dueText(stage: string, day: string, counted: string, voice: Voice): string {
  switch (stage) {
    case "external-window-opens":
      return `La ley le permite llevar su reclamación a un organismo externo a partir del ${day}${counted}.`;
    case "external-window-closes":
      return `La ley le permite llevar su reclamación a un organismo externo hasta el ${day}${counted}.`;
    case "retention-ends":
      return `La ley nos obliga a conservar el expediente de su reclamación hasta el ${day}${counted}.`;
    default:
      return `La ley nos da de plazo hasta el ${day}${counted} para ${duty(stage, voice)}.`;
  }
}

/** The time for a stage, to the customer. */
function timeFor(stage: string, voice: Voice): string {
  return isDuty(stage) ? `nuestro plazo para ${duty(stage, voice)}` : `el plazo para ${el(stage, voice)}`;
}

const points = (count: number, { plural }: Voice) => plural(count, { one: "# punto", other: "# puntos" });
const place = (index: number, { number }: Voice) => `${number(index)} (contando desde 0)`;

const PROBLEMS: Readonly<Record<string, string>> = {
  shape: "sus partes no son las del esquema",
  prefix: "empieza con otro prefijo",
  year: "no tiene año donde debe haber uno",
  sequence: "no tiene número donde debe haber uno",
  check: "su control tiene otra forma",
  count: "el recuento no es un número entero desde 0",
  size: "el tamaño no es mayor que 0",
  "count-above-size": "hay más afectados que unidades",
};

const SCHEME: Readonly<Record<string, string>> = {
  prefix: "su prefijo debe ser una mayúscula y hasta siete mayúsculas o cifras más",
  digits: "su número de orden debe tener de 3 a 12 cifras",
  check: "no se conoce su control",
};

export const complaint: Part<"complaint"> = {
  "complaint/phrase-found": {
    customer: ({ axis, value, quote }, voice) => `Sus palabras ${quoted(quote)} apuntan a esto: ${pointer(axis, value, voice)}.`,
    agent: ({ ruleSetId, axis, value, quote, start, end, weight }, voice) =>
      `Las palabras ${quoted(quote)} apuntan a esto: ${pointer(axis, value, voice)} (reglas ${ruleSetId}, caracteres ${voice.number(start)} a ${voice.number(end)}, peso ${voice.number(weight)}).`,
  },
  "complaint/phrase-negated": {
    customer: ({ axis, value, quote, negation }, voice) =>
      `Escribió ${quoted(negation)} antes de ${quoted(quote)}, así que no lo hemos tomado como indicio de esto: ${pointer(axis, value, voice)}.`,
    agent: ({ ruleSetId, axis, value, quote, negation, start, end }, voice) =>
      `La palabra ${quoted(negation)} anula ${quoted(quote)}, que apuntaría a esto: ${pointer(axis, value, voice)} (reglas ${ruleSetId}, caracteres ${voice.number(start)} a ${voice.number(end)}).`,
  },
  "complaint/nothing-found": {
    customer: ({ axis }, voice) => `En su mensaje no hemos encontrado nada sobre este punto: ${axisOf(axis, voice)}.`,
    agent: ({ axis }, voice) => `Ni las reglas ni un modelo encontraron nada sobre este punto: ${axisOf(axis, voice)}.`,
  },
  "complaint/model-predicted": {
    customer: ({ axis, label }, voice) => `Nuestro programa eligió esto para su mensaje: ${pointer(axis, label, voice)}.`,
    agent: ({ modelId, axis, label, probability, margin, evidence }, voice) =>
      `El modelo ${modelId} eligió ${pointer(axis, label, voice)}, con una probabilidad del ${voice.percent(probability)} y una ventaja del ${voice.percent(margin)} sobre la opción siguiente${evidence.length === 0 ? "" : `, por estos indicios: ${voice.list(evidence.map(quoted))}`}.`,
  },
  "complaint/model-abstained": {
    customer: ({ axis }, voice) => `Nuestro programa no tuvo bastante certeza sobre este punto de su mensaje: ${axisOf(axis, voice)}.`,
    agent: ({ modelId, axis, label, probability, margin, minProbability, minMargin }, voice) =>
      `El modelo ${modelId} no tuvo bastante certeza para elegir: se inclinaba por ${pointer(axis, label, voice)}, con una probabilidad del ${voice.percent(probability)} (hace falta el ${voice.percent(minProbability)}) y una ventaja del ${voice.percent(margin)} sobre la opción siguiente (hace falta el ${voice.percent(minMargin)}).`,
  },
  "complaint/sources-differ": {
    customer: ({ rule, model, decidedBy }, voice) =>
      `Su mensaje se puede entender de dos maneras, como ${quoted(voice.term(rule))} o como ${quoted(voice.term(model))}; lo hemos tomado como ${quoted(voice.term(decidedBy === "rule" ? rule : model))}.`,
    agent: ({ axis, rule, model, decidedBy }, voice) =>
      `Sobre ${theAxis(axis, voice)}, las reglas dicen ${quoted(voice.term(rule))} y el modelo dice ${quoted(voice.term(model))}; ${decidedBy === "rule" ? "decidieron las reglas" : "decidió el modelo"}.`,
  },
  "complaint/remedy-makes-claim": {
    customer: ({ remedy }, voice) => `Nos pide ${remedyOf(remedy, voice)}, así que tratamos su mensaje como una reclamación.`,
    agent: ({ remedy }, voice) => `El cliente pide ${remedyOf(remedy, voice)}, así que el contacto es una reclamación.`,
  },
  "complaint/language-given": {
    customer: ({ language }, voice) => `Su mensaje consta como escrito en ${voice.language(language)}.`,
    agent: ({ language }, voice) => `El idioma se indicó con el contacto: ${voice.language(language)}.`,
  },
  "complaint/language-guessed": {
    customer: ({ language }, voice) => `Hemos reconocido el idioma de su mensaje: ${voice.language(language)}.`,
    agent: ({ language, share }, voice) =>
      share === null
        ? `Un detector de idiomas reconoció el del contacto: ${voice.language(language)}.`
        : `Se reconoció el idioma del contacto, ${voice.language(language)}: lo apoya el ${voice.percent(share)} de las palabras conocidas en algún idioma.`,
  },
  "complaint/language-unknown": {
    customer: () => "No hemos reconocido el idioma de su mensaje.",
    agent: () => "No se conoce el idioma: se han probado las reglas de todos los idiomas.",
  },
  "complaint/text-cut": {
    customer: ({ read, length: all }, { number }) =>
      `Su mensaje es muy largo: hemos leído los primeros ${number(read)} caracteres de un total de ${number(all)}.`,
    agent: ({ read, length: all }, { number }) =>
      `Solo se han leído los primeros ${number(read)} caracteres del texto, de un total de ${number(all)}.`,
  },
  "complaint/criterion-raised": {
    customer: ({ criterion, level }, voice) =>
      `Lo que nos contó sube nuestra valoración del ${criterionOf(criterion, voice)} a ${quoted(levelOf(level, voice))}.`,
    agent: ({ criterion, level, ruleId }, voice) =>
      `La regla ${quoted(ruleId)} subió el ${criterionOf(criterion, voice)} a ${voice.number(level)} de 3, ${quoted(levelOf(level, voice))}.`,
  },
  "complaint/criterion-scored": {
    customer: ({ criterion, level }, voice) =>
      `En nuestra valoración de su caso, el ${criterionOf(criterion, voice)} es ${quoted(levelOf(level, voice))}.`,
    agent: ({ criterion, level }, voice) =>
      `El ${criterionOf(criterion, voice)} es ${voice.number(level)} de 3, ${quoted(levelOf(level, voice))}.`,
  },
  "complaint/action-not-possible": {
    customer: () => "Su caso pediría actuar de inmediato, pero no es posible, así que cuenta como un grado menos urgente.",
    agent: ({ needed, urgency }, { number }) =>
      `Hace falta actuar de inmediato (${number(needed)} de 3), pero no es posible, así que la urgencia baja un grado: ${number(urgency)}.`,
  },
  "complaint/several-parties": {
    customer: ({ parties }, { plural }) =>
      `En su caso ${plural(parties, { one: "tiene que actuar # parte", other: "tienen que actuar # partes" })}, y eso lo hace más difícil de resolver.`,
    agent: ({ parties }, { plural }) =>
      `${plural(parties, { one: "Tiene que actuar # parte", other: "Tienen que actuar # partes" })}: cada una a partir de la segunda hace el caso un grado más difícil.`,
  },
  "complaint/matrix-cell": {
    customer: ({ priority }, { term }) => `Por su impacto y su urgencia, la prioridad de su caso es ${term(priority)}.`,
    agent: ({ impact, urgency, priority }, { number, term }) =>
      `En la matriz de prioridades, con impacto ${number(impact)} y urgencia ${number(urgency)} la prioridad es ${term(priority)}.`,
  },
  "complaint/safety-override": {
    customer: ({ priority }, { term }) => `La seguridad va antes que todo lo demás: la prioridad de su caso es ${term(priority)}.`,
    agent: ({ safety, priority }, { number, term }) =>
      `El riesgo para la salud o la seguridad, de grado ${number(safety)} de 3, está por encima de la matriz de prioridades: la prioridad es ${term(priority)}.`,
  },
  "complaint/overruled": {
    customer: ({ axis, from, to }, voice) =>
      `Una persona de nuestro equipo cambió ${theAxis(axis, voice)}: de ${quoted(answerOf(from, voice))} a ${quoted(answerOf(to, voice))}.`,
    agent: ({ axis, from, to, person, why }, voice) =>
      `${person} cambió ${theAxis(axis, voice)} de ${quoted(answerOf(from, voice))} a ${quoted(answerOf(to, voice))}: ${quoted(why)}.`,
  },
  "complaint/within-authority": {
    customer: ({ remedy }, voice) => `Nuestra empresa puede decidir esto: ${remedyOf(remedy, voice)}.`,
    agent: ({ levelId, remedy, limit, currency }, voice) =>
      limit === null
        ? `El nivel ${quoted(levelId)} puede acordar esto: ${remedyOf(remedy, voice)}.`
        : `El nivel ${quoted(levelId)} puede acordar esto: ${remedyOf(remedy, voice)}, hasta ${voice.money(limit, currency)}.`,
  },
  "complaint/beyond-authority": {
    customer: ({ remedy }, voice) => `Esto se tiene que decidir en un nivel superior: ${remedyOf(remedy, voice)}.`,
    agent: ({ levelId, remedy, limit, currency }, voice) => {
      if (levelId === "") return `Ningún nivel puede acordar esto: ${remedyOf(remedy, voice)}.`;
      return limit === null
        ? `El nivel ${quoted(levelId)} no puede acordar esto: ${remedyOf(remedy, voice)}.`
        : `El importe supera al nivel ${quoted(levelId)}, que solo puede acordar esto hasta ${voice.money(limit, currency)}: ${remedyOf(remedy, voice)}.`;
    },
  },
  "complaint/must-go-up": {
    customer: () => "Su caso pasa a un nivel superior, sea cual sea el importe.",
    agent: ({ ruleId, levelId }) =>
      levelId === null
        ? `La regla ${quoted(ruleId)} eleva el caso por encima del nivel más alto, sea cual sea el importe.`
        : `La regla ${quoted(ruleId)} eleva el caso al nivel ${quoted(levelId)}, sea cual sea el importe.`,
  },
  "complaint/duty-runs": {
    customer: ({ stage, amount, unit, startsOn, dueOn }, voice) =>
      dueText(stage, voice.date(dueOn), ` (${length(amount, unit, voice)} desde el ${voice.date(startsOn)})`, voice),
    agent: ({ dutiesId, stage, amount, unit, startsOn, dueOn }, voice) =>
      `Según ${dutiesId}, el plazo para ${el(stage, voice)} es de ${length(amount, unit, voice)}: desde el ${voice.date(startsOn)} hasta el ${voice.date(dueOn)}.`,
  },
  "complaint/duty-not-started": {
    customer: ({ stage, anchor }, voice) =>
      `${capital(timeFor(stage, voice))} no ha empezado, porque no nos consta ${phrase(ANCHORS, anchor, voice)}.`,
    agent: ({ dutiesId, stage, anchor }, voice) =>
      `Según ${dutiesId}, el plazo para ${el(stage, voice)} no ha empezado: se cuenta desde ${phrase(ANCHORS, anchor, voice)}, y eso no consta.`,
  },
  "complaint/duty-extended": {
    customer: ({ stage, from, to }, voice) =>
      `${capital(timeFor(stage, voice))} se amplió, como permite la ley: ya no termina el ${voice.date(from)}, sino el ${voice.date(to)}.`,
    agent: ({ dutiesId, stage, from, to }, voice) =>
      `Según ${dutiesId}, el plazo para ${el(stage, voice)} se amplió: ya no termina el ${voice.date(from)}, sino el ${voice.date(to)}.`,
  },
  "complaint/extension-refused": {
    customer: ({ stage, why }, voice) => {
      const time = timeFor(stage, voice);
      switch (why) {
        case "none-known":
          return `No conocemos ninguna norma que nos permita ampliar ${time}.`;
        case "none-allowed":
          return `La ley no nos permite ampliar ${time}.`;
        case "before-start":
          return `Era demasiado pronto para ampliar ${time}: aún no había empezado.`;
        case "too-late":
          return `Era demasiado tarde para ampliar ${time}.`;
        case "too-long":
          return `La ley no nos permite ampliar ${time} hasta la fecha que le indicamos.`;
        default:
          return `La fecha que le indicamos no amplía ${time}.`;
      }
    },
    agent: ({ dutiesId, stage, why }, voice) => {
      const name = el(stage, voice);
      switch (why) {
        case "none-known":
          return `Según ${dutiesId}, no se conoce ninguna ampliación del plazo para ${name}, así que la ampliación no cuenta.`;
        case "none-allowed":
          return `Según ${dutiesId}, el plazo para ${name} no se puede ampliar, así que la ampliación no cuenta.`;
        case "before-start":
          return `Según ${dutiesId}, la ampliación del plazo para ${name} se declaró antes de que empezara, así que no cuenta.`;
        case "too-late":
          return `Según ${dutiesId}, la ampliación del plazo para ${name} se declaró demasiado tarde, así que no cuenta.`;
        case "too-long":
          return `Según ${dutiesId}, la nueva fecha para ${name} es posterior a la permitida, así que la ampliación no cuenta.`;
        default:
          return `Según ${dutiesId}, la nueva fecha para ${name} no es posterior al plazo que hay de todos modos, así que la ampliación no cuenta.`;
      }
    },
  },
  "complaint/duty-ended": {
    customer: ({ stage, anchor, from, to }, voice) =>
      `Esto ocurre el ${voice.date(to)} en lugar del ${voice.date(from)}: ${voice.term(stage)}; el motivo es ${phrase(ANCHORS, anchor, voice)}.`,
    agent: ({ dutiesId, stage, anchor, from, to }, voice) =>
      `Según ${dutiesId}, esto se adelantó del ${voice.date(from)} al ${voice.date(to)}: ${voice.term(stage)}; el motivo es ${phrase(ANCHORS, anchor, voice)}.`,
  },
  "complaint/duty-lifted": {
    customer: ({ stage, by: other }, voice) =>
      `${isDuty(stage) ? `Ya no tenemos que ${duty(stage, voice)}` : `Ya no cuenta ${el(stage, voice)}`}, porque se hizo a tiempo otra cosa: ${voice.term(other)}.`,
    agent: ({ dutiesId, stage, by: other }, voice) =>
      `Según ${dutiesId}, ya no hace falta ${el(stage, voice)}, porque ${el(other, voice)} se hizo a tiempo.`,
  },
  "complaint/duty-done": {
    customer: ({ stage, doneAt, late }, voice) =>
      `${capital(voice.term(stage))}: se hizo el ${voice.instant(doneAt)}, ${late ? "fuera de plazo" : "a tiempo"}.`,
    agent: ({ dutiesId, stage, doneAt, late }, voice) =>
      `Según ${dutiesId}, ${el(stage, voice)} se hizo el ${voice.instant(doneAt)}, ${late ? "fuera de plazo" : "a tiempo"}.`,
  },
  "complaint/chart-signal": {
    customer: ({ label, side }) =>
      `En ${quoted(label)} hubo ${side === "above" ? "más" : "menos"} reclamaciones de las que explica el azar.`,
    agent: ({ rule, label, side, value, limit }, voice) =>
      `En ${quoted(label)} el gráfico rompe una regla de rachas (${voice.term(rule)}): el valor ${voice.number(value)} está por ${side === "above" ? "encima" : "debajo"} ${rule === "beyond-limit" ? "del límite" : "del centro"}, ${voice.number(limit)}.`,
  },
  "complaint/chart-stable": {
    customer: (params, voice) =>
      `En ${voice.plural(params.points, { one: "# medición", other: "# mediciones" })}, las reclamaciones no variaron más de lo que explica el azar.`,
    agent: ({ points: count, centre }, voice) =>
      `${voice.plural(count, { one: "# punto no rompe", other: "# puntos no rompen" })} ninguna regla de rachas: la variación en torno al centro, ${voice.number(centre)}, es ruido.`,
  },
  "complaint/chart-short": {
    customer: ({ points: count, least }, voice) =>
      `Hay pocos datos para distinguir un cambio del azar: ${voice.plural(count, { one: "# medición", other: "# mediciones" })}, cuando hacen falta ${voice.number(least)}.`,
    agent: ({ points: count, least }, voice) =>
      `El gráfico tiene ${points(count, voice)}: con menos de ${voice.number(least)}, sus reglas de rachas no dicen mucho.`,
  },

  "complaint/our-mistake": {
    customer: ({ what }) => `Cometimos un error: ${quoted(what)}.`,
    agent: ({ what }) => `El error fue nuestro: ${quoted(what)}.`,
  },
  "complaint/not-as-agreed": {
    customer: ({ what }) => `Lo que recibió no era lo acordado: ${quoted(what)}.`,
    agent: ({ what }) => `El producto o servicio no era lo acordado: ${quoted(what)}.`,
  },
  "complaint/goodwill": {
    customer: ({ remedy }, voice) =>
      `Le ofrecemos esto como gesto de buena voluntad, sin reconocer una obligación: ${remedyOf(remedy, voice)}.`,
    agent: ({ remedy }, voice) => `Esto se acuerda como gesto de buena voluntad, sin reconocer una obligación: ${remedyOf(remedy, voice)}.`,
  },
  "complaint/out-of-time": {
    customer: ({ termEndedOn, receivedOn }, { date }) =>
      `El plazo para esto terminó el ${date(termEndedOn)}, y recibimos su reclamación el ${date(receivedOn)}.`,
    agent: ({ termEndedOn, receivedOn }, { date }) =>
      `El plazo terminó el ${date(termEndedOn)}, antes de recibir la reclamación, el ${date(receivedOn)}.`,
  },
  "complaint/cause-excluded": {
    customer: ({ cause }) => `La cobertura no incluye la causa del problema: ${quoted(cause)}.`,
    agent: ({ cause }) => `La cobertura excluye la causa: ${quoted(cause)}.`,
  },
  "complaint/no-fault-found": {
    customer: ({ examinedOn }, { date }) => `Buscamos el fallo el ${date(examinedOn)} y no lo encontramos.`,
    agent: ({ examinedOn }, { date }) => `Se buscó el fallo el ${date(examinedOn)} y no se encontró.`,
  },
  "complaint/as-agreed": {
    customer: ({ clause }) => `Lo que recibió es lo que dice su contrato: ${quoted(clause)}.`,
    agent: ({ clause }) => `El producto o servicio es lo que dice el contrato: ${quoted(clause)}.`,
  },
  "complaint/evidence-missing": {
    customer: ({ document, askedOn }, { date }) =>
      `El ${date(askedOn)} le pedimos un documento y no lo hemos recibido: ${quoted(document)}.`,
    agent: ({ document, askedOn }, { date }) => `El ${date(askedOn)} se pidió al cliente un documento y no lo envió: ${quoted(document)}.`,
  },
  "complaint/already-settled": {
    customer: ({ reference, settledOn }, { date }) =>
      `Ya respondimos a la misma reclamación el ${date(settledOn)}, con el número ${quoted(reference)}.`,
    agent: ({ reference, settledOn }, { date }) =>
      `Ya se respondió a la misma reclamación el ${date(settledOn)}, con el número ${quoted(reference)}.`,
  },
  "complaint/not-our-duty": {
    customer: ({ party }) => `De esto responde otra parte: ${quoted(party)}.`,
    agent: ({ party }) => `De esto responde otra parte: ${quoted(party)}.`,
  },
  "complaint/remedy-disproportionate": {
    customer: ({ asked, offered }, voice) =>
      `Nos pidió ${remedyOf(asked, voice)}, que cuesta más de lo que la ley permite exigir, así que le ofrecemos otra solución: ${remedyOf(offered, voice)}.`,
    agent: ({ asked, offered }, voice) =>
      `Lo que se pidió (${remedyOf(asked, voice)}) cuesta más de lo que la ley permite exigir; se ofrece otra solución: ${remedyOf(offered, voice)}.`,
  },
  "complaint/withdrawn-by-customer": {
    customer: ({ on }, { date }) => `Usted retiró su reclamación el ${date(on)}.`,
    agent: ({ on }, { date }) => `El cliente retiró la reclamación el ${date(on)}.`,
  },

  "complaint/too-few-labels": {
    customer: () => "Hay muy pocas clases de ejemplos para aprender de ellas.",
    agent: ({ labels, least }, { number, plural }) =>
      `Los ejemplos tienen ${plural(labels, { one: "# etiqueta", other: "# etiquetas" })}; un modelo necesita al menos ${number(least)}.`,
  },
  "complaint/too-many-labels": {
    customer: () => "Hay demasiadas clases de ejemplos para aprender de ellas.",
    agent: ({ labels, most }, { number, plural }) =>
      `Los ejemplos tienen ${plural(labels, { one: "# etiqueta", other: "# etiquetas" })}, más que el máximo de ${number(most)}: quizá se tomó un identificador por una etiqueta.`,
  },
  "complaint/empty-text": {
    customer: () => "Uno de los ejemplos no tiene texto.",
    agent: ({ index }, voice) => `El texto del ejemplo ${place(index, voice)} no tiene ninguna letra, cifra ni signo: quítelo.`,
  },
  "complaint/empty-label": {
    customer: () => "Uno de los ejemplos no tiene etiqueta.",
    agent: ({ index }, voice) => `La etiqueta del ejemplo ${place(index, voice)} está vacía: póngale una o quite el ejemplo.`,
  },
  "complaint/too-few-examples": {
    customer: () => "Hay muy pocos ejemplos para aprender de ellos.",
    agent: ({ examples, least }, { number, plural }) =>
      `Hay ${plural(examples, { one: "# ejemplo", other: "# ejemplos" })}; hacen falta al menos ${number(least)}.`,
  },
  "complaint/stopped": {
    customer: () => "El trabajo se detuvo antes de terminar.",
    agent: ({ done, total }, { number }) => `El trabajo se detuvo en ${number(done)} de ${number(total)}.`,
  },
  "complaint/nothing-to-read": {
    customer: () => "En su mensaje no hay nada que podamos leer.",
    agent: ({ length: all }, { plural }) =>
      `El texto (${plural(all, { one: "# carácter", other: "# caracteres" })}) no tiene ninguna letra, cifra ni signo que leer.`,
  },
  "complaint/invalid-instant": {
    customer: () => "Una de las horas registradas con su mensaje no puede ser correcta.",
    agent: ({ argument }) => `El dato ${quoted(argument)} no es una fecha y hora válida: corríjalo.`,
  },
  "complaint/level-out-of-range": {
    customer: () => "No podemos valorar su caso, porque uno de sus datos es imposible.",
    agent: ({ criterion, minimum, maximum }, { number, term }) =>
      maximum === null
        ? `El valor de ${quoted(term(criterion))} debe ser un número entero desde ${number(minimum)}.`
        : `El valor de ${quoted(term(criterion))} debe ser un número entero de ${number(minimum)} a ${number(maximum)}.`,
  },
  "complaint/other-currency": {
    customer: ({ currency, expected }) => `El importe está en ${currency}, y nosotros decidimos sobre importes en ${expected}.`,
    agent: ({ currency, expected }) =>
      `El importe está en ${currency}, pero la matriz de facultades está en ${expected}: indíquelo en ${expected}.`,
  },
  "complaint/invalid-amount": {
    customer: () => "El importe no puede ser correcto.",
    agent: ({ amount }, voice) =>
      `El importe debe ser un número entero de unidades mínimas de la moneda, desde 0; ${given(amount, voice)}.`,
  },
  "complaint/invalid-scheme": {
    customer: () => "No podemos dar un número a su caso.",
    agent: ({ problem, allowed }, voice) =>
      `El esquema de los números de caso no se puede usar: ${phrase(SCHEME, problem, voice)}${problem === "check" ? ` (se conocen: ${allowed})` : ""}.`,
  },
  "complaint/year-out-of-range": {
    customer: () => "No podemos dar un número a su caso, porque su año no puede ser correcto.",
    agent: ({ year, minimum, maximum }) =>
      `El año debe ser un número entero de ${minimum} a ${maximum}; ${Number.isNaN(year) ? "no se ha indicado ningún número" : `se ha indicado ${year}`}.`,
  },
  "complaint/sequence-out-of-range": {
    customer: () => "No podemos dar un número a su caso, porque los números de este año no llegan tan lejos.",
    agent: ({ sequence, minimum, maximum }, voice) =>
      `El número de orden debe ser un número entero de ${voice.number(minimum)} a ${voice.number(maximum)}; ${given(sequence, voice)}.`,
  },
  "complaint/protocol-malformed": {
    customer: ({ text, example }) => `${quoted(text)} no es uno de nuestros números de caso, que tienen una forma como ${quoted(example)}.`,
    agent: ({ text, problem, example }, voice) =>
      `${quoted(text)} no es un número de este esquema, como ${quoted(example)}: ${phrase(PROBLEMS, problem, voice)}.`,
  },
  "complaint/protocol-check-failed": {
    customer: ({ text }) => `Hay una errata en el número de caso ${quoted(text)}: por favor, revíselo.`,
    agent: ({ text, given: found, expected }) =>
      `Hay un carácter equivocado en ${quoted(text)}: su control es ${quoted(found)}, y el que encaja es ${quoted(expected)}.`,
  },
  "complaint/unknown-duties": {
    customer: () => "No tenemos las normas de respuesta que se pidieron.",
    agent: ({ id, known }, voice) => `No existen los deberes de respuesta ${quoted(id)} (${choices(known, voice)}).`,
  },
  "complaint/duties-not-in-force": {
    customer: ({ on }, { date }) => `Las normas de respuesta que se pidieron no estaban en vigor el ${date(on)}.`,
    agent: ({ id, on }, { date }) => `Los deberes de respuesta ${quoted(id)} no están en vigor el ${date(on)}.`,
  },
  "complaint/invalid-date": {
    customer: () => "Una de las fechas no existe.",
    agent: ({ argument }) => `El argumento ${quoted(argument)} no es una fecha que exista: escríbala con la forma AAAA-MM-DD.`,
  },
  "complaint/invalid-fact": {
    customer: () => "Una de las horas registradas en su caso no puede ser correcta.",
    agent: ({ argument }) => `El dato ${quoted(argument)} no es una fecha y hora válida: corríjalo.`,
  },
  "complaint/never-due": {
    customer: ({ stage }, voice) => `Con los días hábiles que nos constan, ${timeFor(stage, voice)} no termina nunca.`,
    agent: ({ dutiesId, stage }, voice) =>
      `Al calendario no le quedan días hábiles suficientes para ${el(stage, voice)} según ${dutiesId}.`,
  },
  "complaint/invalid-series": {
    customer: () => "Uno de los números de reclamaciones no puede ser correcto.",
    agent: ({ label, problem }, voice) => `El punto ${quoted(label)} no se puede llevar al gráfico: ${phrase(PROBLEMS, problem, voice)}.`,
  },
  "complaint/too-few-points": {
    customer: () => "Hay muy pocos datos para hacer un gráfico.",
    agent: ({ points: count, least }, voice) =>
      `Hay ${points(count, voice)}: un gráfico necesita ${voice.number(least)}, y una base de al menos uno.`,
  },
  "complaint/invalid-window": {
    customer: () => "No podemos leer el periodo en el que se comparan las reclamaciones.",
    agent: ({ window }) =>
      `El periodo debe ser una duración en días, semanas, meses o años enteros según ISO 8601, como «P30D», y no ${quoted(window)}.`,
  },
  "complaint/invalid-record": {
    customer: () => "Una de las reclamaciones tiene una fecha que no existe.",
    agent: ({ index }, voice) => `El registro ${place(index, voice)} tiene una fecha que no existe: corríjala.`,
  },
};

/** What words or a model point to: "el asunto «cobro duplicado»". */
function pointer(axis: string, value: string, voice: Voice): string {
  return `${theAxis(axis, voice)} ${quoted(voice.term(value))}`;
}
