import type { Messages } from "../../src/casefile/index.js";
import { messages as en } from "../../src/messages/en.js";
import { messages as es } from "../../src/messages/es.js";
import { messages as ptBR } from "../../src/messages/pt-BR.js";
import { messages as ptPT } from "../../src/messages/pt-PT.js";

/** The words of the demo itself; what is said about a case comes from the catalogue of messages. */
export interface Words {
  readonly asOf: (cases: number, moment: string, timeZone: string) => string;
  readonly fixed: string;
  readonly priority: string;
  readonly cover: string;
  readonly nobody: string;
  readonly unknown: string;
  readonly more: (steps: number) => string;
  readonly nothing: string;
  readonly none: string;
  readonly doFirst: string;
  readonly nextSteps: string;
  readonly toCustomer: string;
  readonly nextChange: string;
  readonly written: (file: string) => string;
  readonly case: string;
  readonly about: string;
  readonly by: string;
  readonly overdue: string;
  readonly now: string;
  readonly tableOf: string;
  /** Title and explanation of each chart. */
  readonly charts: Readonly<
    Record<"timeline" | "cover" | "pareto" | "gaps" | "map" | "calendar", { readonly title: string; readonly says: string }>
  >;
  readonly axes: Readonly<Record<"date" | "cases" | "cumulative" | "gap" | "importance" | "performance", string>>;
  readonly advice: string;
}

const english: Words = {
  asOf: (cases, moment, timeZone) => `${cases} ${cases === 1 ? "case" : "cases"}, as of ${moment} (${timeZone})`,
  fixed: "- fixed for the sample, so that this output is the same each day",
  priority: "priority",
  cover: "cover",
  nobody: "none",
  unknown: "unknown",
  more: (steps) => `and ${steps} more`,
  nothing: "Nothing to do.",
  none: "None.",
  doFirst: "What to do first",
  nextSteps: "Next steps",
  toCustomer: "What the customer is told about cover",
  nextChange: "Next change, if nothing happens:",
  written: (file) => `The report is in ${file}.`,
  case: "Case",
  about: "About",
  by: "By",
  overdue: "overdue",
  now: "now",
  tableOf: "The figures as a table",
  charts: {
    timeline: { title: "Response times", says: "Each bar is one clock of a case, from its start to its answer or its deadline." },
    cover: { title: "Cover windows", says: "Until when the law and each promise cover the product of a case." },
    pareto: { title: "What is complained of", says: "Complaints by subject, the most frequent first, with the share of all so far." },
    gaps: {
      title: "What customers got, against what they expected",
      says: "Perception minus expectation, with 95 % intervals where there are enough answers. Left of zero is worse than expected.",
    },
    map: {
      title: "Importance and performance",
      says: "What matters to customers, against how well it was done. Concentrate on the upper left.",
    },
    calendar: { title: "Follow-up contacts", says: "When each customer may be contacted, and the best time." },
  },
  axes: {
    date: "Date",
    cases: "Complaints",
    cumulative: "Share so far",
    gap: "Points of the scale",
    importance: "Importance",
    performance: "Performance",
  },
  advice: "Legal dates come from preset rules with their sources. This is not legal advice.",
};

const spanish: Words = {
  asOf: (cases, moment, timeZone) => `${cases} ${cases === 1 ? "caso" : "casos"}: ${moment} (${timeZone})`,
  fixed: "- fecha fija de la muestra, para que la salida sea igual cada día",
  priority: "prioridad",
  cover: "cobertura",
  nobody: "ninguna",
  unknown: "desconocida",
  more: (steps) => `y ${steps} más`,
  nothing: "Nada que hacer.",
  none: "Nada.",
  doFirst: "Qué hacer primero",
  nextSteps: "Próximos pasos",
  toCustomer: "Lo que se le dice al cliente sobre la cobertura",
  nextChange: "Próximo cambio, si no ocurre nada:",
  written: (file) => `El informe está en ${file}.`,
  case: "Caso",
  about: "Asunto",
  by: "Hasta",
  overdue: "vencido",
  now: "ahora",
  tableOf: "Las cifras en una tabla",
  charts: {
    timeline: {
      title: "Tiempos de respuesta",
      says: "Cada barra es un plazo de un caso, desde su inicio hasta la respuesta o el vencimiento.",
    },
    cover: { title: "Periodos de cobertura", says: "Hasta cuándo la ley y cada promesa cubren el producto de un caso." },
    pareto: { title: "De qué se reclama", says: "Reclamaciones por asunto, de más a menos frecuente, con la parte acumulada del total." },
    gaps: {
      title: "Lo recibido frente a lo esperado",
      says: "Percepción menos expectativa, con intervalos del 95 % donde hay respuestas suficientes. A la izquierda del cero, peor de lo esperado.",
    },
    map: {
      title: "Importancia y desempeño",
      says: "Lo que importa a los clientes frente a lo bien que se hizo. Concéntrese en la parte superior izquierda.",
    },
    calendar: { title: "Contactos de seguimiento", says: "Cuándo se puede contactar a cada cliente, y el mejor momento." },
  },
  axes: {
    date: "Fecha",
    cases: "Reclamaciones",
    cumulative: "Parte acumulada",
    gap: "Puntos de la escala",
    importance: "Importancia",
    performance: "Desempeño",
  },
  advice: "Las fechas legales proceden de reglas predefinidas con sus fuentes. No es asesoramiento jurídico.",
};

const portuguese: Words = {
  asOf: (cases, moment, timeZone) => `${cases} ${cases === 1 ? "caso" : "casos"}: ${moment} (${timeZone})`,
  fixed: "- data fixa da amostra, para que o resultado seja igual todos os dias",
  priority: "prioridade",
  cover: "cobertura",
  nobody: "nenhuma",
  unknown: "desconhecida",
  more: (steps) => `e mais ${steps}`,
  nothing: "Nada a fazer.",
  none: "Nada.",
  doFirst: "O que fazer primeiro",
  nextSteps: "Próximos passos",
  toCustomer: "O que se diz ao cliente sobre a cobertura",
  nextChange: "Próxima mudança, se nada acontecer:",
  written: (file) => `O relatório está em ${file}.`,
  case: "Caso",
  about: "Assunto",
  by: "Até",
  overdue: "em atraso",
  now: "agora",
  tableOf: "Os números em tabela",
  charts: {
    timeline: { title: "Tempos de resposta", says: "Cada barra é um prazo de um caso, do início até à resposta ou ao fim do prazo." },
    cover: { title: "Períodos de cobertura", says: "Até quando a lei e cada promessa cobrem o produto de um caso." },
    pareto: {
      title: "De que se reclama",
      says: "Reclamações por assunto, da mais para a menos frequente, com a parte acumulada do total.",
    },
    gaps: {
      title: "O que os clientes receberam, face ao que esperavam",
      says: "Perceção menos expectativa, com intervalos de 95 % onde há respostas suficientes. À esquerda do zero, pior do que o esperado.",
    },
    map: {
      title: "Importância e desempenho",
      says: "O que importa aos clientes, face à qualidade com que foi feito. Concentre-se no canto superior esquerdo.",
    },
    calendar: { title: "Contactos de acompanhamento", says: "Quando se pode contactar cada cliente, e o melhor momento." },
  },
  axes: {
    date: "Data",
    cases: "Reclamações",
    cumulative: "Parte acumulada",
    gap: "Pontos da escala",
    importance: "Importância",
    performance: "Desempenho",
  },
  advice: "As datas legais vêm de regras predefinidas com as suas fontes. Não é aconselhamento jurídico.",
};

const brazilian: Words = {
  ...portuguese,
  written: (file) => `O relatório está em ${file}.`,
  charts: {
    ...portuguese.charts,
    timeline: { title: "Tempos de resposta", says: "Cada barra é um prazo de um caso, do início até a resposta ou o fim do prazo." },
    gaps: {
      title: "O que os clientes receberam, em relação ao que esperavam",
      says: "Percepção menos expectativa, com intervalos de 95 % onde há respostas suficientes. À esquerda do zero, pior do que o esperado.",
    },
    map: {
      title: "Importância e desempenho",
      says: "O que importa aos clientes, em relação à qualidade com que foi feito. Concentre-se no canto superior esquerdo.",
    },
    calendar: { title: "Contatos de acompanhamento", says: "Quando cada cliente pode ser contatado, e o melhor momento." },
  },
  toCustomer: "O que é dito ao cliente sobre a cobertura",
  advice: "As datas legais vêm de regras predefinidas com suas fontes. Não é aconselhamento jurídico.",
};

/** The languages of the demo. */
export const LANGUAGES = {
  en: { messages: en, words: english },
  es: { messages: es, words: spanish },
  "pt-PT": { messages: ptPT, words: portuguese },
  "pt-BR": { messages: ptBR, words: brazilian },
} as const satisfies Readonly<Record<string, { readonly messages: Messages; readonly words: Words }>>;

/** A language of the demo. */
export type Language = keyof typeof LANGUAGES;
