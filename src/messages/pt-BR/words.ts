// Phrases of Brazilian Portuguese that several parts share.
import type { Voice } from "../../kernel/message.js";

/** With a capital, for the beginning of a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The customer's or the desk's own words, and ids. */
export const quoted = (text: string) => `“${text}”`;

/** The entry of a table for a value; another value as the voice names it. */
export function phrase(table: Readonly<Record<string, string>>, id: string, { term }: Voice): string {
  return Object.hasOwn(table, id) ? (table[id] as string) : term(id);
}

/** Prepositions, joined to the article that follows: "de" and "a garantia" make "da garantia". */
export const de = (text: string) => (/^[oa]s? /.test(text) ? `d${text}` : `de ${text}`);
export const por = (text: string) => (/^[oa]s? /.test(text) ? `pel${text}` : `por ${text}`);

const FEMININE = [
  // Response and duties of reply
  "acknowledgement",
  "pickup",
  "first-response",
  "next-response",
  "periodic-update",
  "resolution",
  "holding-reply",
  "final-reply",
  "retention-ends",
  "performance",
  // Axes and criteria
  "priority",
  "remedySought",
  "severity",
  "difficulty",
  "safety",
  "complexity",
  "immediateAction",
  // Clocks of a warranty
  "liabilityUntil",
  "presumptionUntil",
  "sparePartsUntil",
  "sameDefectUntil",
  "partUntil",
  "labour",
  "cover",
  // Events and kinds of follow-up
  "delivery",
  "installation",
  "purchase",
  "repair-returned",
  "visit",
  // Threats
  "threat-regulator",
  "threat-court",
  "threat-press",
];
const MASCULINE = [
  "requester-wait",
  "agent-work",
  "history",
  "forwarding",
  "summary-resolution",
  "authority-notice",
  "external-window-opens",
  "external-window-closes",
  "kind",
  "subject",
  "impact",
  "earlyRejectionUntil",
  "noticeBy",
  "claimBy",
  "repairBy",
  "refundBy",
  "travel",
  "deadOnArrival",
  "complaint-closed",
  "maintenance-due",
  "recall",
  "warranty-end",
  "appointment",
  "seller",
];

/** A term with its article; an id of the desk's own in quotes. */
export function the(id: string, { term }: Voice): string {
  if (FEMININE.includes(id)) return `a ${term(id)}`;
  if (MASCULINE.includes(id)) return `o ${term(id)}`;
  if (id === "parts") return `as ${term(id)}`;
  return id === "expenses" ? `os ${term(id)}` : quoted(term(id));
}

/** "na segunda-feira, 2 de março de 2026, às 16:30", "no sábado, …". */
export function on(at: number | string, { instant }: Voice): string {
  const text = instant(at);
  if (/^(sábado|domingo)/i.test(text)) return `no ${text}`;
  return /^[\p{L}]+-feira/u.test(text) ? `na ${text}` : `em ${text}`;
}

interface Noun {
  readonly one: string;
  readonly other: string;
}

/** "7 de 20 (35%)", or of a noun: "7 de 20 casos (35%)". */
export function outOf(part: number, whole: number, { number, percent, plural }: Voice, noun: Noun = { one: "#", other: "#" }): string {
  return `${number(part)} de ${plural(whole, noun)}${whole > 0 ? ` (${percent(part / whole)})` : ""}`;
}

/** What may stand in a place, for the agent: "a, b ou c", or that there is nothing. */
export function choices(known: readonly string[], { either }: Voice): string {
  return known.length === 0 ? "nenhuma opção cadastrada" : `opções cadastradas: ${either(known.map(quoted))}`;
}

/**
 * What a refused number must be: "no mínimo 0 e no máximo 1". A limit that was refused itself does not belong to the range; a fraction refused inside it
 * had to be whole.
 */
export function limits(minimum: number | null, maximum: number | null, value: number | null, { number }: Voice): string {
  const inside = value !== null && !Number.isNaN(value) && (minimum ?? -Infinity) < value && value < (maximum ?? Infinity);
  const range = [
    ...(minimum === null ? [] : [`${value === minimum ? "maior que" : "no mínimo"} ${number(minimum)}`]),
    ...(maximum === null ? [] : [`${value === maximum ? "menor que" : "no máximo"} ${number(maximum)}`]),
  ].join(" e ");
  if (inside && !Number.isInteger(value)) return range === "" ? "um número inteiro" : `um número inteiro, ${range}`;
  return range === "" ? "um número" : range;
}

/** After "foi informado": a number, or what stands for one that is none. */
export function numberOr(value: number | null, { number }: Voice): string {
  return value === null || Number.isNaN(value) ? "um valor que não é número" : number(value);
}

/** "o defeito “vazamento”", or no name where it has none. */
export const theDefect = (defect: string | null) => (defect === null || defect === "" ? "o defeito" : `o defeito ${quoted(defect)}`);

/** What a customer may ask for, with its article. */
const REMEDIES: Readonly<Record<string, string>> = {
  repair: "o conserto",
  replacement: "a troca",
  "price-reduction": "o abatimento do preço",
  termination: "a rescisão do contrato",
  refund: "a devolução do dinheiro",
  compensation: "uma indenização",
  cancellation: "o cancelamento",
  correction: "a correção",
  "apology-explanation": "uma retratação ou uma explicação",
};
export const remedyOf = (remedy: string, voice: Voice) => phrase(REMEDIES, remedy, voice);

/** An amount of which the currency is not told. */
export const minorUnits = (amount: number, { plural }: Voice) =>
  plural(amount, { one: "# unidade mínima da moeda", other: "# unidades mínimas da moeda" });

/** A contact by a channel. */
const BY: Readonly<Record<string, string>> = {
  phone: "por telefone",
  "automated-call": "por ligação automática",
  email: "por e-mail",
  sms: "por SMS",
  messenger: "por aplicativo de mensagens",
  letter: "por carta",
  "in-app": "pelo nosso aplicativo",
  visit: "em uma visita",
};
export const by = (channel: string, voice: Voice) => (Object.hasOwn(BY, channel) ? (BY[channel] as string) : `por ${voice.term(channel)}`);

/** What a desk owes at a stage, as an infinitive. */
const DUTY: Readonly<Record<string, string>> = {
  acknowledgement: "confirmar que recebemos a sua reclamação",
  history: "enviar a você o histórico do seu caso",
  forwarding: "encaminhar a sua reclamação",
  "summary-resolution": "enviar a você um resumo da solução",
  "holding-reply": "enviar a você uma resposta provisória",
  "final-reply": "enviar a você a nossa resposta final",
  "authority-notice": "avisar a autoridade",
  performance: "cumprir o que foi decidido",
};
export const isDuty = (stage: string) => Object.hasOwn(DUTY, stage);
export function duty(stage: string, voice: Voice): string {
  return Object.hasOwn(DUTY, stage) ? (DUTY[stage] as string) : `fazer isto: ${voice.term(stage)}`;
}

/** Regions without an article, and those whose article their name does not tell. */
const BARE = "AD AG AO BB CU CV CY DJ DM FJ GD GW HK IL KI KN LC LI LU MC MG MO MT MU MZ NR OM PR PT PW SG SM ST SV TL TO TT TV VA VC VU";
const ARTICLES: Readonly<Record<string, string>> = {
  AE: "os",
  BS: "as",
  CM: "os",
  GM: "a",
  KE: "o",
  KH: "o",
  KM: "as",
  MH: "as",
  MV: "as",
  NL: "os",
  PH: "as",
  SB: "as",
  SC: "as",
  US: "os",
};
const ofArticle = (code: string, name: string) => ARTICLES[code] ?? (/a$/.test(name) ? "a" : "o");

/** "do Brasil", "de Portugal", "dos Estados Unidos". */
export function ofPlace(code: string, { region }: Voice): string {
  const name = region(code);
  return name === code || BARE.split(" ").includes(code) ? `de ${name}` : `d${ofArticle(code, name)} ${name}`;
}
