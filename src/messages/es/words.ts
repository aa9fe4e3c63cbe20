// Phrases of Spanish that several parts share.
import type { Voice } from "../../kernel/message.js";

/** With a capital, for the beginning of a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The customer's or the desk's own words, and ids. */
export const quoted = (text: string) => `«${text}»`;

/** The entry of a table for a value; another value as the voice names it. */
export function phrase(table: Readonly<Record<string, string>>, id: string, { term }: Voice): string {
  return Object.hasOwn(table, id) ? (table[id] as string) : term(id);
}

/** "de" before a phrase, joined to its article: "del plazo", "de la entrega". */
export const de = (text: string) => (text.startsWith("el ") ? `del ${text.slice(3)}` : `de ${text}`);

/** "a" before a phrase, joined to its article: "al plazo", "a la entrega". */
export const a = (text: string) => (text.startsWith("el ") ? `al ${text.slice(3)}` : `a ${text}`);

/** Terms of feminine gender that sentences name with their article. */
const FEMININE = [
  // metrics
  "pickup",
  "first-response",
  "next-response",
  "resolution",
  // axes and criteria
  "priority",
  "remedySought",
  "severity",
  "difficulty",
  "safety",
  "repeat",
  "complexity",
  "immediateAction",
  "threats",
  // stages of reply
  "summary-resolution",
  "holding-reply",
  "final-reply",
  "authority-notice",
  "performance",
  "external-window-opens",
  // clocks and scopes of a warranty
  "cover",
  "labour",
  "liabilityUntil",
  "presumptionUntil",
  "sparePartsUntil",
  "sameDefectUntil",
  "partUntil",
  // events of follow-up
  "delivery",
  "installation",
  "purchase",
  "recall",
  "repair-returned",
  "visit",
  "appointment",
  "maintenance-due",
  // threats
  "threat-regulator",
  "threat-court",
  "threat-press",
];

/** Terms in the plural that sentences name with their article. */
const PLURAL: Readonly<Record<string, string>> = { parts: "las", expenses: "los" };

/** A term with its article: "la primera respuesta"; a name of the desk's own, in quotes. */
export function el(id: string, { term }: Voice): string {
  const name = term(id);
  if (name === id) return quoted(name);
  return `${Object.hasOwn(PLURAL, id) ? PLURAL[id] : FEMININE.includes(id) ? "la" : "el"} ${name}`;
}

interface Noun {
  readonly one: string;
  readonly other: string;
}

/** "7 de 20 (35 %)", or of a noun: "7 de 20 casos (35 %)". */
export function outOf(part: number, whole: number, { number, percent, plural }: Voice, noun: Noun = { one: "#", other: "#" }): string {
  return `${number(part)} de ${plural(whole, noun)}${whole > 0 ? ` (${percent(part / whole)})` : ""}`;
}

/** What may stand in a place, for the agent: "a, b o c", or that there is nothing. */
export function choices(known: readonly string[], { either }: Voice): string {
  return known.length === 0 ? "no se conoce ninguna opción" : `opciones conocidas: ${either(known.map(quoted))}`;
}

/**
 * What a refused number must be: "mayor o igual que 0 y menor o igual que 1". A limit that was refused itself does not belong to the range; a fraction
 * refused inside it had to be whole.
 */
export function limits(minimum: number | null, maximum: number | null, value: number | null, { number, list }: Voice): string {
  const inside = value !== null && !Number.isNaN(value) && (minimum ?? -Infinity) < value && value < (maximum ?? Infinity);
  const parts = [
    ...(inside && !Number.isInteger(value) ? ["un número entero"] : []),
    ...(minimum === null ? [] : [`${value === minimum ? "mayor que" : "mayor o igual que"} ${number(minimum)}`]),
    ...(maximum === null ? [] : [`${value === maximum ? "menor que" : "menor o igual que"} ${number(maximum)}`]),
  ];
  return parts.length === 0 ? "un número" : list(parts);
}

/** "se ha indicado 9", or that no number was. */
export function given(value: number | null, { number }: Voice): string {
  return value === null || Number.isNaN(value) ? "no se ha indicado ningún número" : `se ha indicado ${number(value)}`;
}

/** "el defecto «fuga»", or only that there is one. */
export const theDefect = (defect: string | null) => (defect === null || defect === "" ? "el defecto" : `el defecto ${quoted(defect)}`);

/** What a customer may ask for, with its article. */
const REMEDIES: Readonly<Record<string, string>> = {
  repair: "una reparación",
  replacement: "una sustitución",
  "price-reduction": "una rebaja del precio",
  termination: "la resolución del contrato",
  refund: "un reembolso",
  compensation: "una indemnización",
  cancellation: "una cancelación",
  correction: "una corrección",
  "apology-explanation": "una disculpa o una explicación",
};
export const remedyOf = (remedy: string, voice: Voice) => phrase(REMEDIES, remedy, voice);

/** An amount of which the currency is not told. */
export const minorUnits = (amount: number, { plural }: Voice) =>
  plural(amount, { one: "# unidad mínima de la moneda", other: "# unidades mínimas de la moneda" });

/** A contact by a channel. */
const BY: Readonly<Record<string, string>> = {
  phone: "por teléfono",
  "automated-call": "mediante una llamada automática",
  email: "por correo electrónico",
  sms: "por mensaje de texto",
  messenger: "por una aplicación de mensajería",
  letter: "por carta",
  "in-app": "dentro de la aplicación",
  visit: "en una visita",
};
export const by = (channel: string, { term }: Voice) => (Object.hasOwn(BY, channel) ? (BY[channel] as string) : `por ${term(channel)}`);

/** What a desk owes at a stage, in the infinitive. */
const DUTY: Readonly<Record<string, string>> = {
  acknowledgement: "confirmarle que hemos recibido su reclamación",
  history: "enviarle el historial de su caso",
  forwarding: "trasladar su reclamación a quien corresponde",
  "summary-resolution": "enviarle un resumen de la solución",
  "holding-reply": "enviarle una respuesta provisional",
  "final-reply": "enviarle nuestra respuesta definitiva",
  "authority-notice": "avisar a la autoridad",
  performance: "cumplir lo que se decidió",
};
export const isDuty = (stage: string) => Object.hasOwn(DUTY, stage);
export function duty(stage: string, { term }: Voice): string {
  return Object.hasOwn(DUTY, stage) ? (DUTY[stage] as string) : `cumplir este deber: ${term(stage)}`;
}

/** Regions whose name takes an article. */
const ARTICLES: Readonly<Record<string, string>> = {
  AE: "los",
  CD: "la",
  CF: "la",
  DO: "la",
  EU: "la",
  GB: "el",
  NL: "los",
  US: "los",
};
export const place = (code: string, { region }: Voice) =>
  Object.hasOwn(ARTICLES, code) ? `${ARTICLES[code]} ${region(code)}` : region(code);
