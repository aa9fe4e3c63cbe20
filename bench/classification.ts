// Contacts classified by rules a second, on one core: processor time of the quickest of several rounds. Run with bench/complaint.ts.
import { type Contact, classifyComplaint, defineClassifier } from "../src/complaint/index.js";
import { orThrow } from "../src/index.js";

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    "The washing machine that I bought at your store stopped working after two weeks. ",
    "I have called customer service three times and nobody answers. ",
    "I want my money back as soon as possible! ",
    "The technician came to the house but could not fix the problem, ",
    "you charged my credit card twice for the same order. ",
    "I sent the photos and the invoice on the next day. ",
    "I would like to know the opening hours of the shop in Lisbon. ",
    "I paid everything in time and it isn't my fault. ",
  ],
  pt: [
    "A máquina de lavar que comprei na vossa loja deixou de funcionar ao fim de duas semanas. ",
    "Já liguei três vezes para o apoio ao cliente e ninguém me responde. ",
    "Quero a devolução do meu dinheiro o mais rápido possível! ",
    "O técnico veio cá a casa mas não conseguiu resolver o problema, ",
    "cobraram duas vezes o mesmo valor no cartão de crédito. ",
    "Enviei as fotografias e a fatura no dia seguinte. ",
    "Gostaria de saber qual é o horário da loja de Lisboa. ",
    "Paguei tudo a tempo e não tenho culpa nenhuma. ",
  ],
};
const CONTACTS = 400;
const ROUNDS = 12;
const ROUND_MS = 150;

/** Different texts of one length: the sentences in changing order, each text with a number of its own. */
function textsOf(sentences: readonly string[], length: number): readonly string[] {
  return Array.from({ length: CONTACTS }, (_, i) => {
    let text = i % 3 === 0 ? `${10_000 + i * 7919} ` : "";
    for (let k = 0; text.length < length; k++) text += sentences[(i * 5 + k * (1 + (i % 7))) % sentences.length];
    return text.slice(0, length);
  });
}

/** Classifications in a second of processor time. */
function rate(contacts: readonly Contact[]): number {
  const classifier = orThrow(defineClassifier({ id: "bench" }));
  let quickest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    const until = performance.now() + ROUND_MS;
    let done = 0;
    while (performance.now() < until) for (const contact of contacts) done += classifyComplaint(classifier, contact).isOk() ? 1 : 0;
    const { user, system } = process.cpuUsage(before);
    quickest = Math.min(quickest, (user + system) / done);
  }
  return 1e6 / quickest;
}

/** Prints the rates by language and length. */
export function printClassificationRates(): void {
  const receivedAt = Date.UTC(2026, 2, 2);
  for (const [language, sentences] of Object.entries(SENTENCES)) {
    for (const length of [24, 100, 200, 1000]) {
      const texts = textsOf(sentences, length);
      const [given, guessed] = [texts.map((text) => ({ text, language, receivedAt })), texts.map((text) => ({ text, receivedAt }))].map(
        (contacts) => Math.round(rate(contacts)).toLocaleString("en").padStart(8),
      );
      console.log(
        `classified by rules, ${language}, ${String(length).padStart(4)} characters: ${given} a second, language guessed ${guessed}`,
      );
    }
  }
}
