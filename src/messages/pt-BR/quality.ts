import type { Voice } from "../../kernel/message.js";
import type { Part } from "../codes.js";
import { capital, choices, limits, numberOr, outOf, phrase, quoted } from "./words.js";

interface Line {
  readonly level: string;
  readonly id: string;
}

/** A line of a report, for the agent. */
function line({ level, id }: Line, { term }: Voice): string {
  switch (level) {
    case "item":
      return `o item ${quoted(id)}`;
    case "dimension":
      return `a dimensão ${quoted(term(id))}`;
    case "weighted":
      return `a nota ponderada de ${quoted(id)}`;
    default:
      return `a nota geral de ${quoted(id)}`;
  }
}

/** A line of a report, for the customer. */
function part({ level, id }: Line, { term }: Voice): string {
  if (level === "item") return `a pergunta ${quoted(id)}`;
  return level === "dimension" ? quoted(term(id)) : "a nota geral";
}

const COLUMNS: Readonly<Record<string, string>> = {
  performance: "só percepções",
  "expectation-perception": "expectativas e percepções",
  "adequate-desired-perceived": "os níveis adequado, desejado e percebido",
};

const MISSING: Readonly<Record<string, string>> = {
  "item-pair": "um item conta para quem deu todas as respostas dele",
  listwise: "quem deixou de dar alguma resposta fica de fora",
  pairwise: "cada par de itens usa as linhas que têm os dois",
};

const OVER: Readonly<Record<string, string>> = {
  dimensions: "a média das médias das dimensões",
  items: "a média das médias de cada respondente sobre todos os itens",
};

const METHODS: Readonly<Record<string, string>> = {
  wilson: "Wilson",
  "wilson-continuity": "Wilson com correção de continuidade",
  wald: "Wald",
  "adjusted-wald": "Wald ajustado",
  "agresti-coull": "Agresti-Coull",
  "clopper-pearson": "Clopper-Pearson",
  jeffreys: "Jeffreys",
  newcombe: "Newcombe",
  t: "t de Student",
  percentile: "percentil",
  basic: "básico",
  bca: "corrigido e acelerado (BCa)",
  mean: "média",
  median: "mediana",
  midpoint: "ponto médio da escala",
};

const TESTS: Readonly<Record<string, string>> = {
  welch: "o teste t de Welch",
  "pooled-z": "um teste z com variância combinada",
  z: "um teste z",
};

const LEFT_OUT: Readonly<Record<string, string>> = {
  "no-score": "não tem nota",
  "no-standard-error": "o erro padrão é desconhecido",
  "no-spread": "o erro padrão é 0, e isso não é certeza",
};

const NOT_PLANNED: Readonly<Record<string, string>> = {
  "no-shortfall": "não fica abaixo do esperado",
  "no-gap": "nada se sabe sobre isso",
};

const KANO: Readonly<Record<string, string>> = {
  A: "atrativo",
  O: "unidimensional",
  M: "obrigatório",
  I: "indiferente",
  R: "reverso",
  Q: "questionável",
};

/** The gaps of the gap model. */
const GAPS: Readonly<Record<string, string>> = { 1: "conhecimento", 2: "padrões", 3: "execução", 4: "comunicação", 5: "serviço" };
const gapOf = (gap: number, voice: Voice) => `a lacuna ${voice.number(gap)} (${phrase(GAPS, String(gap), voice)})`;

/** Why a figure of retention arithmetic has no value. */
const BECAUSE: Readonly<Record<string, string>> = {
  "costToKeep is 0": "costToKeep é 0",
  "retentionRate is 1": "retentionRate é 1",
  "retentionRate is 1 without discount": "retentionRate é 1, sem desconto",
};

/** The sides of the gap model; a side of the desk's own stands as it is. */
const SIDES: Readonly<Record<string, string>> = {
  "customers' expectation": "a expectativa dos clientes",
  "managers' estimate": "a estimativa dos gestores",
  "specified standard": "o padrão definido",
  delivery: "o que foi entregue",
  promised: "o que foi prometido",
  kept: "o que foi cumprido",
  expected: "o que se esperava",
  perceived: "o que se percebeu",
};
const known = (table: Readonly<Record<string, string>>, name: string) => (Object.hasOwn(table, name) ? (table[name] as string) : name);
const side = (name: string) => known(SIDES, name);

/** Measures by their unit, as their standards and values are written. */
const LENGTHS = ["order-cycle-time", "repair-turnaround"];
const SHARES = ["stock-availability", "on-time-in-full", "promises-kept", "first-visit-completion", "repeat-repairs"];
function amount(measure: string, value: number, { duration, number, percent }: Voice): string {
  if (LENGTHS.includes(measure)) return duration(value);
  return SHARES.includes(measure) ? percent(value) : number(value);
}

const inSegment = (segment: string | null) => (segment === null ? "" : ` para ${quoted(segment)}`);
const respondents = (count: number, { plural }: Voice) => plural(count, { one: "# respondente", other: "# respondentes" });
const wereLeftOut = (count: number, { plural }: Voice) =>
  plural(count, { one: "# respondente ficou de fora", other: "# respondentes ficaram de fora" });
const theAnswersOf = (count: number, { plural }: Voice) =>
  plural(count, { one: "As respostas de # cliente", other: "As respostas de # clientes" });
const customers = (count: number, { plural }: Voice) => plural(count, { one: "# cliente", other: "# clientes" });
const answers = (count: number, { plural }: Voice) => plural(count, { one: "# resposta", other: "# respostas" });
const rows = (count: number, { plural }: Voice) => plural(count, { one: "# linha", other: "# linhas" });
const items = (count: number, { plural }: Voice) => plural(count, { one: "# item", other: "# itens" });
const records = (count: number, { plural }: Voice) => plural(count, { one: "# registro", other: "# registros" });
const place = (index: number, { number }: Voice) => `${number(index)} (contando a partir de 0)`;

/** No number of this area is greater: a range that ends there has no limit of its own. */
const LARGEST = 1e15;
const limit = (value: number) => (Math.abs(value) < LARGEST ? value : null);

export const quality: Part<"quality"> = {
  "quality/scored": {
    customer: ({ respondents: count }, voice) => `As notas vêm das respostas de ${customers(count, voice)}.`,
    agent: ({ respondents: count, columns }, voice) =>
      `As notas vêm das respostas de ${respondents(count, voice)}; o instrumento pergunta ${phrase(COLUMNS, columns, voice)}.`,
  },
  "quality/missing-rule": {
    customer: () => "Há uma regra para perguntas que alguém não respondeu.",
    agent: ({ rule, minimum }, voice) =>
      rule === "person-mean" && minimum !== null
        ? `Regra para respostas ausentes: a média do respondente conta se pelo menos ${voice.percent(minimum)} dos itens tiverem resposta.`
        : `Regra para respostas ausentes: ${phrase(MISSING, rule, voice)}.`,
  },
  "quality/aggregated": {
    customer: ({ over }) =>
      `A nota geral é uma média de ${over === "dimensions" ? "todas as partes do questionário" : "todas as perguntas"}.`,
    agent: ({ over }, voice) => `A nota geral sem pesos é ${phrase(OVER, over, voice)}.`,
  },
  "quality/direction-turned": {
    customer: () => "As respostas foram invertidas, para que mais alto signifique melhor.",
    agent: () => "As respostas foram invertidas (mínimo + máximo - resposta), para que mais alto signifique melhor.",
  },
  "quality/no-answers": {
    customer: (params, voice) => `Ninguém deu as respostas necessárias para ${part(params, voice)}.`,
    agent: (params, voice) => `Nenhum respondente tem o necessário para ${line(params, voice)}: não há valor.`,
  },
  "quality/one-respondent": {
    customer: (params, voice) => `As respostas de um só cliente contam para ${part(params, voice)}.`,
    agent: (params, voice) => `Um só respondente conta para ${line(params, voice)}: há média, mas não há dispersão, intervalo nem teste.`,
  },
  "quality/no-spread": {
    customer: (params, voice) => `As respostas de todos os clientes são iguais para ${part(params, voice)}.`,
    agent: (params, voice) => `Todos os respondentes têm a mesma lacuna para ${line(params, voice)}: não há t, p nem tamanho de efeito.`,
  },
  "quality/no-small-sample-factor": {
    customer: (params, voice) => `As respostas de só dois clientes contam para ${part(params, voice)}.`,
    agent: (params, voice) =>
      `Só dois respondentes contam para ${line(params, voice)}: o fator de Hedges exige mais, então hedges e hedgesAv ficam vazios.`,
  },
  "quality/no-correlation": {
    customer: (params, voice) => `Para ${part(params, voice)}, todos os clientes esperavam o mesmo, ou todos perceberam o mesmo.`,
    agent: (params, voice) =>
      `Para ${line(params, voice)}, a expectativa ou a percepção é a mesma em todos os respondentes: não há correlação nem drm.`,
  },
  "quality/no-wilcoxon": {
    customer: () => "Um dos testes ficou de fora, porque as respostas têm pesos.",
    agent: () => "O teste de Wilcoxon foi pedido, mas fica vazio em todas as linhas por causa dos pesos amostrais.",
  },
  "quality/no-expectation": {
    customer: () => "O questionário não pergunta o que os clientes esperam, então não há comparação com isso.",
    agent: () => "O instrumento só pergunta percepções, então não há lacuna.",
  },
  "quality/no-importance": {
    customer: () => "Ninguém que respondeu a todas as partes disse o quanto elas importam, então todas contam igual.",
    agent: () => "Nenhum respondente com todas as dimensões informou a importância, então não há nota ponderada.",
  },
  "quality/importance-not-100": {
    customer: ({ respondents: count }, voice) =>
      `${theAnswersOf(count, voice)} sobre a importância não somam 100 ou citam o que não foi perguntado, e ficaram fora da nota ponderada.`,
    agent: ({ respondents: count }, voice) =>
      `${wereLeftOut(count, voice)} da nota ponderada: a importância não soma 100 ou dá pontos ao que o instrumento não tem.`,
  },
  "quality/importance-incomplete": {
    customer: ({ respondents: count }, voice) =>
      `${theAnswersOf(count, voice)} não abrangem todas as partes, e ficaram fora da nota ponderada.`,
    agent: ({ respondents: count }, voice) => `${wereLeftOut(count, voice)} da nota ponderada, por falta de uma dimensão.`,
  },
  "quality/importance-renormalised": {
    customer: ({ respondents: count }, voice) =>
      `${theAnswersOf(count, voice)} não abrangem todas as partes, então a importância delas foi distribuída entre as outras.`,
    agent: ({ respondents: count }, voice) =>
      `A importância que ${voice.plural(count, { one: "# respondente dá", other: "# respondentes dão" })} a uma dimensão sem respostas foi distribuída entre as outras.`,
  },
  "quality/answers-out-of-scale": {
    customer: ({ answers: count }, voice) =>
      `${voice.plural(count, { one: "# resposta estava fora da escala e não contou", other: "# respostas estavam fora da escala e não contaram" })}.`,
    agent: ({ answers: count }, voice) =>
      `${voice.plural(count, { one: "# resposta fora da escala foi excluída", other: "# respostas fora da escala foram excluídas" })}.`,
  },
  "quality/unknown-items": {
    customer: ({ answers: count }, voice) =>
      `${voice.plural(count, { one: "# resposta não pertence a nenhuma pergunta e não contou", other: "# respostas não pertencem a nenhuma pergunta e não contaram" })}.`,
    agent: ({ answers: count }, voice) =>
      `${voice.plural(count, { one: "# resposta a um item que o instrumento não tem não contou", other: "# respostas a itens que o instrumento não tem não contaram" })}.`,
  },
  "quality/empty-responses": {
    customer: ({ respondents: count }, voice) =>
      `${voice.plural(count, { one: "# cliente não deu", other: "# clientes não deram" })} nenhuma resposta que se possa usar.`,
    agent: ({ respondents: count }, voice) =>
      `${voice.plural(count, { one: "# respondente não deu", other: "# respondentes não deram" })} nenhuma resposta utilizável.`,
  },
  "quality/incomplete-responses": {
    customer: ({ respondents: count }, voice) =>
      `${voice.plural(count, { one: "# cliente não respondeu a tudo e não contou", other: "# clientes não responderam a tudo e não contaram" })}.`,
    agent: ({ respondents: count }, voice) => `${wereLeftOut(count, voice)} pela regra de exclusão de respostas incompletas (listwise).`,
  },
  "quality/weights-refused": {
    customer: ({ respondents: count }, voice) => `${theAnswersOf(count, voice)} têm um peso que não pode ser usado, e ficaram de fora.`,
    agent: ({ respondents: count }, voice) =>
      `${wereLeftOut(count, voice)}: o peso amostral precisa ser um número de 0,000001 a 1.000.000.`,
  },
  "quality/sampling-weights": {
    customer: ({ effectiveSize }, { number }) => `As respostas têm pesos e valem como ${number(effectiveSize)} respostas sem pesos.`,
    agent: ({ designEffect, effectiveSize }, { number }) =>
      `Foram usados pesos amostrais: o efeito de desenho (Kish) é ${number(designEffect)} e deixa um tamanho de amostra de ${number(effectiveSize)}.`,
  },
  "quality/bootstrapped": {
    customer: ({ resamples }, { number }) => `A margem em torno da nota vem de sortear as respostas de novo ${number(resamples)} vezes.`,
    agent: ({ resamples, seed, method }, voice) =>
      `Foi calculado um intervalo bootstrap (${phrase(METHODS, method, voice)}) sobre os respondentes: ${voice.number(resamples)} reamostragens, semente ${seed}.`,
  },

  "quality/reliability": {
    customer: ({ rows: count, items: of }, voice) =>
      `Para saber se as perguntas combinam entre si, usamos ${customers(count, voice)} e ${voice.plural(of, { one: "# pergunta", other: "# perguntas" })}.`,
    agent: ({ rows: count, items: of, missing }, voice) =>
      `O alfa foi calculado com ${rows(count, voice)} e ${items(of, voice)} (respostas ausentes: ${phrase(MISSING, missing, voice)}).`,
  },
  "quality/rows-left-out": {
    customer: ({ rows: count }, voice) => `${theAnswersOf(count, voice)} ficaram de fora.`,
    agent: ({ rows: count }, voice) =>
      `${voice.plural(count, { one: "# linha ficou de fora", other: "# linhas ficaram de fora" })}: linhas vazias ou, pela regra listwise, incompletas.`,
  },
  "quality/feldt-limits": {
    customer: () => "Há uma margem em torno do quanto as perguntas combinam entre si.",
    agent: ({ df1, df2 }, { number }) => `Os limites do alfa são os de Feldt, com ${number(df1)} e ${number(df2)} graus de liberdade.`,
  },
  "quality/too-few-rows": {
    customer: () => "Há poucas respostas para dizer se as perguntas combinam entre si.",
    agent: ({ rows: count, minimum }, voice) =>
      `Há poucas linhas: um item ou um par de itens tem ${rows(count, voice)}, menos que o mínimo de ${voice.number(minimum)}.`,
  },
  "quality/too-few-items": {
    customer: () => "Há poucas perguntas para dizer se elas combinam entre si.",
    agent: ({ items: count, minimum }, voice) =>
      `Há poucos itens: o total é de ${voice.number(count)}, menos que o mínimo de ${voice.number(minimum)}.`,
  },
  "quality/constant-item": {
    customer: () => "Todo mundo respondeu igual a uma das perguntas.",
    agent: ({ item }, voice) => `Todos responderam igual ao item ${place(item, voice)}, então não há correlação para ele.`,
  },
  "quality/alpha-above-one": {
    customer: () => "Não dá para dizer se as perguntas combinam entre si, porque clientes diferentes responderam a perguntas diferentes.",
    agent: () => "O alfa está acima de 1: covariâncias sobre linhas diferentes não combinam, e os limites de Feldt não valem.",
  },
  "quality/constant-total": {
    customer: () => "Todo mundo tem o mesmo total, então não dá para dizer se as perguntas combinam entre si.",
    agent: () => "A nota total não varia, então não há alfa.",
  },
  "quality/negative-alpha": {
    customer: () => "Algumas perguntas vão no sentido contrário das outras.",
    agent: ({ items: against }, { list }) => {
      const why =
        "O alfa está abaixo de 0: em média, os itens covariam negativamente, em geral porque um item invertido não foi desinvertido";
      return against.length === 0 ? `${why}.` : `${why}; vão contra os demais: ${list(against.map(quoted))}.`;
    },
  },

  "quality/interval-method": {
    customer: () => "Há uma margem em torno da nota.",
    agent: ({ method }, voice) => `O intervalo foi calculado por este método: ${phrase(METHODS, method, voice)}.`,
  },
  "quality/limit-beyond-scale": {
    customer: () => "A margem em torno da nota passa dos limites da escala.",
    agent: ({ low, high }, { number }) =>
      `Um limite do intervalo (${number(low)} a ${number(high)}) está fora da escala: o método não o corta.`,
  },
  "quality/nothing-answered": () => "Ninguém respondeu, então não há nota.",
  "quality/too-few-answers": {
    customer: ({ n }, voice) => `Há poucas respostas para dizer mais: ${voice.number(n)}.`,
    agent: ({ n, minimum }, voice) =>
      `Há poucas respostas para um intervalo ou um teste: ${voice.number(n)}, menos que o mínimo de ${voice.number(minimum)}.`,
  },
  "quality/equal-answers": {
    customer: () => "Todas as respostas são iguais.",
    agent: () => "Todas as respostas são iguais: o erro padrão é 0, e nenhum teste é possível.",
  },
  "quality/period-left-out": {
    customer: ({ period }) => `O período ${quoted(period)} não conta para a tendência.`,
    agent: ({ period, because }, voice) =>
      `O período ${quoted(period)} não entra nos testes nem na inclinação, porque ${phrase(LEFT_OUT, because, voice)}.`,
  },
  "quality/test": {
    customer: () => "Testamos se a mudança é mais do que acaso.",
    agent: ({ test }, voice) => `A mudança foi avaliada com ${phrase(TESTS, test, voice)}.`,
  },
  "quality/not-comparable": {
    customer: (params, voice) => `Não é possível comparar ${part(params, voice)}.`,
    agent: (params, voice) => `Falta a um dos dois relatórios ${line(params, voice)}, então não há comparação.`,
  },

  "quality/cross": {
    customer: ({ importance, performance }, { number }) =>
      `A partir de ${number(importance)}, algo conta como importante, e a partir de ${number(performance)}, como bem feito.`,
    agent: ({ method, importance, performance }, voice) =>
      `O cruzamento da matriz fica na importância ${voice.number(importance)} e no desempenho ${voice.number(performance)} (${phrase(METHODS, method, voice)}).`,
  },
  "quality/diagonal": {
    customer: () => "Vem primeiro o que importa mais do que é bem feito.",
    agent: () => "Foi usada a diagonal: vem primeiro o que tem mais importância do que desempenho, ambos como parcela da sua escala.",
  },
  "quality/weakest": {
    customer: ({ id, tiedWith }, { list, term }) =>
      tiedWith.length === 0
        ? `A parte mais fraca do nosso atendimento é ${quoted(term(id))}.`
        : `As partes mais fracas do nosso atendimento são ${list([id, ...tiedWith].map((one) => quoted(term(one))))}.`,
    agent: ({ id, gap, tiedWith }, { list, number, term }) =>
      `A parte com a menor nota define a nota do todo: ${quoted(term(id))}, com ${number(gap)}${tiedWith.length === 0 ? "" : `, empatada com ${list(tiedWith.map((one) => quoted(term(one))))}`}.`,
  },
  "quality/need": {
    customer: ({ importance }, { percent }) =>
      `Olhamos o quanto ficamos abaixo do esperado, qual é a certeza disso e o quanto isso importa para os clientes (${percent(importance)}).`,
    agent: ({ shortfall, importance, certainty }, { number, percent }) =>
      `A necessidade é um déficit de ${number(shortfall)}, vezes a importância de ${percent(importance)}, vezes a certeza de ${percent(certainty)}.`,
  },
  "quality/equal-importance": {
    customer: () => "Não sabemos o que importa mais para os clientes, então todas as partes contam igual.",
    agent: () => "A importância é desconhecida, então todas as dimensões contam igual.",
  },
  "quality/not-planned": {
    customer: ({ id, because }, voice) =>
      `Não planejamos melhoria para ${quoted(voice.term(id))}, porque ${phrase(NOT_PLANNED, because, voice)}.`,
    agent: ({ id, because }, voice) =>
      `A dimensão ${quoted(voice.term(id))} não está no plano, porque ${phrase(NOT_PLANNED, because, voice)}.`,
  },
  "quality/kano-tie": {
    customer: () => "Os clientes estão divididos sobre isso.",
    agent: ({ classes }, voice) =>
      `Estas classes de Kano empatam com a maior contagem: ${voice.list(classes.map((one) => phrase(KANO, one, voice)))}; foi usada a primeira na ordem M, O, A, I.`,
  },
  "quality/kano-counted": {
    customer: ({ answers: count }, voice) => `Isto se baseia em ${answers(count, voice)}.`,
    agent: ({ answers: count, reversed, questionable }, voice) =>
      `A classe se baseia em ${answers(count, voice)}; não entram nos coeficientes as reversas (${voice.number(reversed)}) nem as questionáveis (${voice.number(questionable)}).`,
  },

  "quality/measured": {
    customer: ({ measure, segment, records: count }, voice) =>
      `${voice.title(measure)}${inSegment(segment)}: medição com ${records(count, voice)}.`,
    agent: ({ measure, segment, records: count }, voice) =>
      `${quoted(voice.title(measure))}${inSegment(segment)}: medição com ${records(count, voice)}.`,
  },
  "quality/nothing-measured": {
    customer: ({ measure, segment }, { title }) => `${title(measure)}${inSegment(segment)}: nada foi medido.`,
    agent: ({ measure, segment }, { term }) =>
      `Há um padrão para ${quoted(term(measure))}${segment === null ? "" : ` em ${quoted(segment)}`}, mas nenhum registro para comparar com ele.`,
  },
  "quality/standard-met": ({ measure, segment, target, value }, voice) =>
    `${voice.title(measure)}${inSegment(segment)}: o padrão de ${amount(measure, target, voice)} foi atingido, com ${amount(measure, value, voice)}.`,
  "quality/standard-missed": ({ measure, segment, target, value }, voice) =>
    `${voice.title(measure)}${inSegment(segment)}: o padrão de ${amount(measure, target, voice)} não foi atingido, com ${amount(measure, value, voice)}.`,
  "quality/service-gap": {
    customer: ({ from, to }) => `Comparamos dois lados do nosso atendimento: ${side(from)} e ${side(to)}.`,
    agent: ({ gap, from, to }, voice) => `${capital(gapOf(gap, voice))} vai de ${quoted(side(from))} a ${quoted(side(to))}.`,
  },
  "quality/side-missing": {
    customer: ({ side: one }) => `Um dos lados de uma comparação não é conhecido: ${side(one)}.`,
    agent: ({ gap, side: one }, voice) =>
      `${capital(gapOf(gap, voice))} não tem valor, porque um dos lados não é conhecido: ${quoted(side(one))}.`,
  },
  "quality/own-numbers": {
    customer: () => "Este resultado se baseia nos nossos próprios números.",
    agent: ({ figure }) => `Os resultados de ${quoted(figure)} se baseiam nos números informados.`,
  },
  "quality/undefined-ratio": {
    customer: () => "Um dos resultados não pode ser calculado com os nossos números.",
    agent: ({ figure, because }) => `O resultado ${quoted(figure)} não tem valor: ${known(BECAUSE, because)}.`,
  },

  "quality/invalid-number": {
    customer: () => "Um dos números está fora do possível.",
    agent: ({ name, value, minimum, maximum }, voice) =>
      `O valor ${quoted(name)} precisa ser ${limits(limit(minimum), limit(maximum), value, voice)}; foi informado ${numberOr(value, voice)}.`,
  },
  "quality/unknown-choice": {
    customer: () => "Uma das opções não é conhecida.",
    agent: ({ name, value, known }, voice) =>
      value === null
        ? `Falta a opção ${quoted(name)} (${choices(known, voice)}).`
        : `A opção ${quoted(name)} não pode ser ${quoted(value)} (${choices(known, voice)}).`,
  },
  "quality/out-of-scale": {
    customer: ({ item, minimum, maximum }, { number }) =>
      `Uma resposta à pergunta ${quoted(item)} está fora da faixa de ${number(minimum)} a ${number(maximum)}.`,
    agent: ({ respondentId, index, item, column, answer, minimum, maximum }, voice) =>
      `O questionário ${place(index, voice)}${respondentId === null ? "" : ` de ${quoted(respondentId)}`} tem no item ${quoted(item)} (${voice.term(column)}) uma resposta fora da escala de ${voice.number(minimum)} a ${voice.number(maximum)}: ${numberOr(answer, voice)}.`,
  },
  "quality/answer-out-of-scale": {
    customer: ({ minimum, maximum }, { number }) => `Uma resposta está fora da faixa de ${number(minimum)} a ${number(maximum)}.`,
    agent: ({ index, answer, minimum, maximum }, voice) =>
      `A resposta ${place(index, voice)} está fora da escala de ${voice.number(minimum)} a ${voice.number(maximum)}: ${numberOr(answer, voice)}.`,
  },
  "quality/not-a-recommendation-score": {
    customer: () => "Uma resposta não é um número inteiro de 0 a 10.",
    agent: ({ index, answer }, voice) =>
      `Para o Net Promoter Score, a resposta ${place(index, voice)} precisa ser um número inteiro de 0 a 10; foi informado ${numberOr(answer, voice)}.`,
  },
  "quality/uneven-rows": {
    customer: () => "As respostas não têm todas o mesmo número de perguntas.",
    agent: ({ row, expected, found }, voice) =>
      `A linha ${place(row, voice)} tem ${items(found, voice)}, e a primeira tem ${voice.number(expected)}.`,
  },
  "quality/different-instruments": {
    customer: () => "As duas pesquisas fazem perguntas diferentes, então não podem ser comparadas.",
    agent: ({ before, after }) => `Os dois relatórios são de instrumentos diferentes: ${quoted(before)} e ${quoted(after)}.`,
  },
  "quality/invalid-instant": {
    customer: () => "Um dos horários que temos registrados não pode estar certo.",
    agent: ({ index, field }, voice) =>
      index === null
        ? `O argumento ${quoted(field)} não é um instante: corrija-o.`
        : `O campo ${quoted(field)} do registro ${place(index, voice)} não é um instante: corrija-o.`,
  },
  "quality/ends-before-start": {
    customer: () => "Algo que temos registrado termina antes de começar.",
    agent: ({ index, start, end }, voice) =>
      `No registro ${place(index, voice)}, o fim (${quoted(end)}) vem antes do início (${quoted(start)}).`,
  },
  "quality/duplicate-id": {
    customer: ({ id }) => `${quoted(id)} está duas vezes na lista.`,
    agent: ({ id }) => `Dois itens têm o id ${quoted(id)}: dê outro a um deles.`,
  },
  "quality/unknown-id": {
    customer: () => "Foi citado algo que a pesquisa não tem.",
    agent: ({ id, known }, voice) => `O relatório não tem ${quoted(id)} (${choices(known, voice)}).`,
  },
  "quality/stopped": {
    customer: () => "O processamento foi interrompido antes do fim.",
    agent: ({ done, total }, voice) => `O processamento foi interrompido em ${outOf(done, total, voice)}.`,
  },
};
