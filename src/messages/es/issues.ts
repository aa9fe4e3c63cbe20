import type { Voice } from "../../kernel/message.js";
import type { Catalogue } from "../codes.js";
import { choices, quoted } from "./words.js";

/** Kinds of values, as the schemas name them. */
const KINDS: Readonly<Record<string, string>> = {
  "a string": "un texto",
  "a number": "un número",
  "an integer": "un número entero",
  "a fraction": "un número con decimales",
  "a boolean": "verdadero o falso (true o false)",
  "a list": "una lista",
  "an object": "un objeto",
  "a function": "una función",
  null: "un valor nulo (null)",
};
const kindOf = (name: string) => (Object.hasOwn(KINDS, name) ? (KINDS[name] as string) : quoted(name));

/** "un texto, una lista o un objeto"; another name of a kind, in quotes. */
const kinds = (names: string, { either }: Voice) => either(names.split(/, | or /).map(kindOf));

/** Forms of texts, as the schemas name them. */
const FORMS: Readonly<Record<string, string>> = {
  "a decimal number": "un número decimal",
  "a share of the target, or a length before (-) or after due":
    "una parte del plazo, o una duración anterior (-) o posterior a su vencimiento",
  "an ISO 8601 duration": "una duración según ISO 8601",
  "a duration of days, hours, minutes and seconds": "una duración en días, horas, minutos y segundos",
  "an RFC 3339 instant": "una fecha y hora según RFC 3339",
  "a day of every year": "un día de cada año",
  "contact hours": "un horario de contacto",
  "a country code of ISO 3166": "un código de país de ISO 3166",
  "an ISO 8601 duration of years, months, weeks and days": "una duración en años, meses, semanas y días según ISO 8601",
  "an ISO 3166 alpha-2 code or EU": "un código de dos letras de ISO 3166, o EU",
  base64: "un texto en base64",
  "a phrase of 1 to 10 words, with at most two ~ between words": "una frase de 1 a 10 palabras, con dos ~ como máximo entre palabras",
  "opening hours": "un horario de apertura",
};
const formOf = (form: string) => (Object.hasOwn(FORMS, form) ? FORMS[form] : quoted(form));

export const issues: Catalogue["issues"] = {
  missing: {
    customer: () => "Falta un dato que necesitamos.",
    agent: () => "Este dato es obligatorio.",
  },
  "wrong-type": {
    customer: () => "Un dato no es del tipo adecuado.",
    agent: ({ expected, received }, voice) => `Aquí se espera ${kinds(expected, voice)} y se ha recibido ${kindOf(received)}.`,
  },
  "unknown-key": {
    customer: () => "Hay un dato que no sabemos interpretar.",
    agent: ({ key }) => `La clave ${quoted(key)} no se conoce aquí: quítela o corrija su nombre.`,
  },
  "too-small": {
    customer: ({ minimum, inclusive }, { number }) =>
      `Un dato debe ser ${inclusive ? "mayor o igual que" : "mayor que"} ${number(minimum)}.`,
    agent: ({ minimum, inclusive }, { number }) =>
      `El valor, la longitud o la cantidad debe ser ${inclusive ? "mayor o igual que" : "mayor que"} ${number(minimum)}.`,
  },
  "too-large": {
    customer: ({ maximum, inclusive }, { number }) =>
      `Un dato debe ser ${inclusive ? "menor o igual que" : "menor que"} ${number(maximum)}.`,
    agent: ({ maximum, inclusive }, { number }) =>
      `El valor, la longitud o la cantidad debe ser ${inclusive ? "menor o igual que" : "menor que"} ${number(maximum)}.`,
  },
  "not-one-of": {
    customer: () => "Un dato no es ninguna de las opciones posibles.",
    agent: ({ allowed }, { either }) => `El valor debe ser uno de estos: ${either(allowed.map(quoted))}.`,
  },
  malformed: {
    customer: ({ example }) => `Un dato no está escrito de una forma que podamos leer; un ejemplo válido es ${quoted(example)}.`,
    agent: ({ form, example }) => `Aquí se espera ${formOf(form)}, por ejemplo ${quoted(example)}.`,
  },
  "no-such-date": {
    customer: ({ text }) => `La fecha ${quoted(text)} no existe.`,
    agent: ({ text }) => `La fecha ${quoted(text)} no existe: escriba una que exista, con la forma AAAA-MM-DD.`,
  },
  "instant-without-offset": {
    customer: ({ text }) => `La fecha y hora ${quoted(text)} no dice en qué zona horaria está.`,
    agent: ({ text }) => `${quoted(text)} no señala un momento exacto: termínelo en Z o en un desfase como +01:00.`,
  },
  "unknown-time-zone": {
    customer: ({ timeZone }) => `No conocemos la zona horaria ${quoted(timeZone)}.`,
    agent: ({ timeZone }) => `No se conoce la zona horaria ${quoted(timeZone)}: escriba un nombre de la IANA, como «Europe/Madrid».`,
  },
  "unknown-currency": {
    customer: ({ currency }) => `No conocemos la moneda ${quoted(currency)}.`,
    agent: ({ currency }) => `${quoted(currency)} no es un código de moneda: escriba tres mayúsculas (ISO 4217), como «EUR».`,
  },
  duplicate: {
    customer: ({ key }) => `El dato ${quoted(key)} está repetido.`,
    agent: ({ key }) => `Aquí se repite ${quoted(key)}: deje solo uno.`,
  },
  "unknown-reference": {
    customer: () => "Un dato se refiere a algo que no tenemos.",
    agent: ({ reference, known }, voice) => `Aquí se menciona ${quoted(reference)}, que no está definido (${choices(known, voice)}).`,
  },
  "out-of-order": {
    customer: () => "Dos datos están en el orden equivocado.",
    agent: ({ earlier, later }) => `${quoted(later)} debe ir después de ${quoted(earlier)}.`,
  },
  "exactly-one-of": {
    customer: () => "De varios datos, necesitamos uno y solo uno.",
    agent: ({ keys }, { list }) => `De estos datos hay que indicar uno y solo uno: ${list(keys.map(quoted))}.`,
  },
  "at-least-one-of": {
    customer: () => "De varios datos, necesitamos al menos uno.",
    agent: ({ keys }, { list }) => `De estos datos hay que indicar al menos uno: ${list(keys.map(quoted))}.`,
  },
  "never-open": {
    customer: () => "El horario de apertura no tiene ninguna hora en la que estemos abiertos.",
    agent: () => "Este horario no abre nunca: indique horas semanales o una apertura excepcional.",
  },
  "nested-too-deep": {
    customer: () => "Los datos están demasiado anidados para que podamos leerlos.",
    agent: ({ maximum }, { plural }) => `Aquí no se puede anidar más de ${plural(maximum, { one: "# nivel", other: "# niveles" })}.`,
  },
  "breaks-rule": {
    customer: () => "Un dato no sigue las reglas que le corresponden.",
    agent: ({ rule }) => `Aquí no se cumple una regla: ${quoted(rule)}.`,
  },
};
