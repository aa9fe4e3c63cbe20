// Phrases of European Portuguese that several parts share.
import type { Voice } from "../../kernel/message.js";

/** With a capital, for the beginning of a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The customer's or the desk's own words, and ids. */
export const quoted = (text: string) => `«${text}»`;

/** The entry of a table for a value; another value as the voice names it. */
export function phrase(table: Readonly<Record<string, string>>, id: string, { term }: Voice): string {
  return Object.hasOwn(table, id) ? (table[id] as string) : term(id);
}

/** "de" before a phrase, joined with its article: "da garantia". */
export const de = (text: string) => (/^(o|a|os|as) /.test(text) ? `d${text}` : `de ${text}`);

/** "em" before a phrase or a day, joined with its article: "na resposta", "no sábado", "em 2 de março". */
export function em(text: string): string {
  if (/^(o|a|os|as) /.test(text)) return `n${text}`;
  if (/^(segunda|terça|quarta|quinta|sexta)/.test(text)) return `na ${text}`;
  return /^(sábado|domingo)/.test(text) ? `no ${text}` : `em ${text}`;
}

/** "a" before a phrase, joined with its article: "à resposta", "ao prazo". */
export function ao(text: string): string {
  if (/^as? /.test(text)) return `à${text.slice(1)}`;
  return /^os? /.test(text) ? `a${text}` : `a ${text}`;
}

/** Terms that stand with an article, by that article. */
const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  o: [
    "periodic-update",
    "requester-wait",
    "agent-work",
    "subject",
    "kind",
    "impact",
    "history",
    "forwarding",
    "summary-resolution",
    "external-window-opens",
    "external-window-closes",
    "retention-ends",
    "performance",
    "earlyRejectionUntil",
    "noticeBy",
    "claimBy",
    "repairBy",
    "refundBy",
    "seller",
    "customer",
    "complaint-closed",
    "maintenance-due",
    "repair-returned",
    "warranty-end",
    "registration",
    "manufacture",
  ],
  a: [
    "acknowledgement",
    "pickup",
    "first-response",
    "next-response",
    "resolution",
    "priority",
    "remedySought",
    "severity",
    "difficulty",
    "safety",
    "complexity",
    "immediateAction",
    "holding-reply",
    "final-reply",
    "authority-notice",
    "cover",
    "labour",
    "travel",
    "deadOnArrival",
    "liabilityUntil",
    "presumptionUntil",
    "sparePartsUntil",
    "sameDefectUntil",
    "partUntil",
    "delivery",
    "purchase",
    "installation",
    "recall",
    "visit",
    "appointment",
  ],
  as: ["parts", "expenses"],
};

/** A term with its article: "a garantia legal"; one of the desk's own behind a noun: "o prazo «x»". */
export function the(id: string, noun: string, { term }: Voice): string {
  const article = Object.keys(ARTICLES).find((one) => ARTICLES[one]?.includes(id));
  return article === undefined ? `${noun} ${quoted(term(id))}` : `${article} ${term(id)}`;
}

interface Noun {
  readonly one: string;
  readonly other: string;
}

/** "7 de 20 (35%)", or of a noun: "7 de 20 casos (35%)". */
export function outOf(part: number, whole: number, { number, percent, plural }: Voice, noun: Noun = { one: "#", other: "#" }): string {
  return `${number(part)} de ${plural(whole, noun)}${whole > 0 ? ` (${percent(part / whole)})` : ""}`;
}

/** What may stand in a place, for the agent: "valores possíveis: a, b ou c", or that there is nothing. */
export function choices(known: readonly string[], { either }: Voice): string {
  return known.length === 0 ? "não há nenhum valor possível" : `valores possíveis: ${either(known.map(quoted))}`;
}

/**
 * What a refused number must be: "igual ou superior a 0 e igual ou inferior a 1". A limit that was refused itself does not belong to the range; a
 * fraction refused inside it had to be whole.
 */
export function limits(minimum: number | null, maximum: number | null, value: number | null, { number }: Voice): string {
  const inside = value !== null && !Number.isNaN(value) && (minimum ?? -Infinity) < value && value < (maximum ?? Infinity);
  const parts = [
    ...(inside && !Number.isInteger(value) ? ["um número inteiro"] : []),
    ...(minimum === null ? [] : [`${value === minimum ? "superior" : "igual ou superior"} a ${number(minimum)}`]),
    ...(maximum === null ? [] : [`${value === maximum ? "inferior" : "igual ou inferior"} a ${number(maximum)}`]),
  ];
  return parts.length === 0 ? "um número" : parts.join(" e ");
}

/** A number that was given, or that none was. */
export function given(value: number | null, { number }: Voice): string {
  return value === null || Number.isNaN(value) ? "não foi indicado nenhum número" : `foi indicado ${number(value)}`;
}

/** "o defeito «fuga»", or without a name. */
export const theDefect = (defect: string | null) => (defect === null || defect === "" ? "o defeito" : `o defeito ${quoted(defect)}`);

/** What a customer may ask for, with its article. */
const REMEDIES: Readonly<Record<string, string>> = {
  repair: "uma reparação",
  replacement: "uma substituição",
  "price-reduction": "uma redução do preço",
  termination: "a resolução do contrato",
  refund: "um reembolso",
  compensation: "uma indemnização",
  cancellation: "um cancelamento",
  correction: "uma correção",
  "apology-explanation": "uma apresentação de desculpas ou uma explicação",
};
export const remedyOf = (remedy: string, voice: Voice) => phrase(REMEDIES, remedy, voice);

/** An amount of which the currency is not told. */
export const minorUnits = (amount: number, { plural }: Voice) =>
  plural(amount, { one: "# unidade monetária mínima", other: "# unidades monetárias mínimas" });

/** A contact by a channel. */
const BY: Readonly<Record<string, string>> = {
  phone: "por telefone",
  "automated-call": "por chamada automática",
  email: "por e-mail",
  sms: "por SMS",
  messenger: "por mensagem instantânea",
  letter: "por carta",
  "in-app": "na aplicação",
  visit: "numa visita",
};
export const by = (channel: string, voice: Voice) => (Object.hasOwn(BY, channel) ? (BY[channel] as string) : `por ${voice.term(channel)}`);

/** What a desk owes at a stage, after "para" or "temos de". */
const DUTY: Readonly<Record<string, string>> = {
  acknowledgement: "confirmar a receção da sua reclamação",
  history: "lhe enviar o histórico do seu caso",
  forwarding: "encaminhar a sua reclamação",
  "summary-resolution": "lhe enviar um resumo da solução",
  "holding-reply": "lhe enviar uma resposta provisória",
  "final-reply": "lhe enviar a nossa resposta final",
  "authority-notice": "notificar a autoridade",
  performance: "cumprir o que foi decidido",
};
export const isDuty = (stage: string) => Object.hasOwn(DUTY, stage);
export function duty(stage: string, voice: Voice): string {
  return Object.hasOwn(DUTY, stage) ? (DUTY[stage] as string) : `fazer o seguinte: ${voice.term(stage)}`;
}

/** Regions whose name takes an article, by that article. */
const REGIONS: Readonly<Record<string, string>> = {
  o: "BR CA CL EC EG GB JP KW LU MA MX PE PY QA UY VN",
  a: "AR AT AU BE BG BO CH CN CO CZ DE DK DZ EE EU FI GR HR HU ID IE IN IS KR LT LV NO NZ PL RO RS RU SA SE SI SK TH TN TR UA VE ZA",
  os: "AE NL US",
  as: "PH",
};
export function place(code: string, { region }: Voice): string {
  const article = Object.keys(REGIONS).find((one) => REGIONS[one]?.split(" ").includes(code));
  return article === undefined ? region(code) : `${article} ${region(code)}`;
}
